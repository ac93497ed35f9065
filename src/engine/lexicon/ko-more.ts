import type { PhraseGroup } from './group';

export const KO_MORE: readonly PhraseGroup[] = [];
