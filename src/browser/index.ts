export { alarmTime, onAlarm, setAlarm } from './alarms';
export { extensionId, extensionUrl, isFirefox, onBoot, staysAwake } from './api';
export { isBoardOff, noteBoardsOff } from './boards-off';
export { type Build, build } from './build';
export {
  dropFeed,
  keptFeeds,
  loadFeed,
  loadSnapshot,
  type StoredFeed,
  saveFeed,
  type Version,
} from './list-store';
export { managedValues, onManagedChanged } from './managed';
export { selectionMenu } from './menus';
export { ask, askTab, BackgroundError, type Sender, type Service, serve, serveTab } from './messages';
export { type Fetched, FetchFailure, fetchBytes } from './net';
export {
  boardHosts,
  boardsNotPermitted,
  forgetSite,
  grantedSites,
  hasDataCollection,
  hasSite,
  isOnBoard,
  onSitesChanged,
  requestBoards,
  requestDataCollection,
  requestSite,
} from './permissions';
export { languageOf, speak, usualLook } from './speak';
export { forget, type Item, item, StorageFull, session } from './storage';
export {
  activeTab,
  allTabs,
  type Badge,
  type NoPicture,
  openPage,
  openSite,
  pictureOf,
  readTabNow,
  setBadge,
  setUsualBadge,
  watchSites,
} from './tabs';
