import type { Ring } from '@shared/domain/actors/actor';
import type { ZoneValue } from '@shared/domain/actors/zone-value';
import type { Translate } from '@shared/i18n';

const LEVELS = [0, 1, 2, 3, 4] as const;

/** What the map writes about its zones, in the language of the moment. */
export interface MapWords {
  /** What a zone says: "Influencia 3 · alta, interés 2 · medio". */
  readonly zone: (value: ZoneValue) => string;
  readonly influence: (level: number | null) => string;
  readonly interest: (level: number | null) => string;
  readonly ring: (ring: Ring | null) => string;
}

/** The words of the map. */
export function mapWords(t: Translate): MapWords {
  const influence = (level: number | null): string => {
    const step = LEVELS.find((candidate) => candidate === level);
    return t('actorViews.zone.influence', { level: step === undefined ? t('actorViews.zone.notSaid') : t(`actors.scale.influence${step}`) });
  };
  const interest = (level: number | null): string => {
    const step = LEVELS.find((candidate) => candidate === level);
    return t('actorViews.zone.interest', { level: step === undefined ? t('actorViews.zone.notSaid') : t(`actors.scale.interest${step}`) });
  };
  return {
    influence,
    interest,
    ring: (ring) => (ring === null ? t('actors.field.noRing') : t(`records.ring.${ring}`)),
    zone: (value) => {
      switch (value.view) {
        case 'grid':
          return `${influence(value.influence)} / ${interest(value.interest)}`;
        case 'sectors':
          return value.sector === '' ? t('actorViews.zone.noSector') : value.sector;
        case 'kinds':
          return t(`records.actorKind.${value.kind}`);
        case 'scale':
          return value.scope === null ? t('actors.field.noScope') : t(`records.scope.${value.scope}`);
      }
    },
  };
}
