import { ACTOR_KINDS, type ActorKind } from '@shared/domain/actors/actor';
import type { RelationKind } from '@shared/domain/relations/relation';
import { categoryColorIn } from '@renderer/ui/theme/category-colors';
import { PALETTES, type Palette, type ThemeName } from '@renderer/ui/theme/palettes';

/** The colours the map paints with, where CSS variables do not reach. */
export interface MapPalette extends Palette {
  readonly kinds: Readonly<Record<ActorKind, string>>;
  /** The icon on a kind's colour. */
  readonly onKind: string;
  readonly relations: Readonly<Record<RelationKind, string>>;
}

function paletteOf(theme: ThemeName): MapPalette {
  const base = PALETTES[theme];
  const category = (index: number): string => categoryColorIn(theme, index);
  return {
    ...base,
    kinds: Object.fromEntries(ACTOR_KINDS.map((kind, index) => [kind, category(index)])) as Record<ActorKind, string>,
    onKind: theme === 'dark' ? base.sunken : '#ffffff',
    relations: {
      coordination: base.inkSoft,
      cooperation: category(2),
      funding: category(1),
      information: category(0),
      norm: category(6),
      conflict: base.danger,
    },
  };
}

/** The map's colours in each look. */
export const MAP_PALETTES: Readonly<Record<ThemeName, MapPalette>> = {
  light: paletteOf('light'),
  dark: paletteOf('dark'),
  projector: paletteOf('projector'),
};
