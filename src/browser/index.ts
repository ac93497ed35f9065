export { alarmTime, onAlarm, setAlarm } from './alarms';
export { extensionId, extensionUrl, isFirefox, onBoot } from './api';
export { type Build, build } from './build';
export {
  dropFeed,
  keptFeeds,
  loadFeed,
  loadSnapshot,
  type StoredFeed,
  saveFeed,
  saveSnapshot,
} from './list-store';
export { managedValues, onManagedChanged } from './managed';
export { selectionMenu } from './menus';
export { ask, askTab, BackgroundError, type Sender, type Service, serve, serveTab } from './messages';
export { type Fetched, FetchFailure, fetchBytes } from './net';
export {
  grantedSites,
  hasDataCollection,
  hasSite,
  isOnBoard,
  onSitesChanged,
  requestDataCollection,
  requestSite,
} from './permissions';
export { languageOf, speak, usualLook } from './speak';
export { type Item, item, StorageFull, session } from './storage';
export {
  activeTab,
  allTabs,
  type Badge,
  type NoPicture,
  openPage,
  pictureOf,
  readTabNow,
  setBadge,
  watchSites,
} from './tabs';
