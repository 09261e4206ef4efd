import type { ActorKind } from '@shared/domain/actors/actor';

/** The sign of a kind of actor, as SVG path data. */
export interface KindGlyph {
  /** Outline about (0, 0), within ±20: no two kinds share one, so that colour never stands alone. */
  readonly outline: string;
  /** Line drawing in a box of 24 by 24: the icon of the same thing from Tabler Icons 3 (MIT). */
  readonly icon: string;
}

/** The signs of all kinds: one source for card, far drawing and legend. */
export const KIND_GLYPHS: Readonly<Record<ActorKind, KindGlyph>> = {
  localGovernment: {
    outline: 'M-17 0a17 17 0 1 0 34 0a17 17 0 1 0 -34 0Z',
    icon: 'M8 9l5 5v7h-5v-4m0 4h-5v-7l5 -5m1 1v-6a1 1 0 0 1 1 -1h10a1 1 0 0 1 1 1v17h-8M13 7v.01M17 7v.01M17 11v.01M17 15v.01',
  },
  nationalGovernment: {
    outline: 'M-15.5 -15.5L15.5 -15.5L15.5 15.5L-15.5 15.5Z',
    icon: 'M3 21l18 0M3 10l18 0M5 6l7 -3l7 3M4 10l0 11M20 10l0 11M8 14l0 3M12 14l0 3M16 14l0 3',
  },
  council: {
    outline: 'M0 -18L15.6 -9L15.6 9L0 18L-15.6 9L-15.6 -9Z',
    icon: 'M13 10l7.383 7.418c.823 .82 .823 2.148 0 2.967a2.11 2.11 0 0 1 -2.976 0l-7.407 -7.385M6 9l4 4M13 10l-4 -4M3 21h7M6.793 15.793l-3.586 -3.586a1 1 0 0 1 0 -1.414l2.293 -2.293l.5 .5l3 -3l-.5 -.5l2.293 -2.293a1 1 0 0 1 1.414 0l3.586 3.586a1 1 0 0 1 0 1.414l-2.293 2.293l-.5 -.5l-3 3l.5 .5l-2.293 2.293a1 1 0 0 1 -1.414 0',
  },
  business: {
    outline: 'M-16 -8a8 8 0 0 1 8 -8h16a8 8 0 0 1 8 8v16a8 8 0 0 1 -8 8h-16a8 8 0 0 1 -8 -8Z',
    icon: 'M3 9a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v9a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2l0 -9M8 7v-2a2 2 0 0 1 2 -2h4a2 2 0 0 1 2 2v2M12 12v.01M3 13a20 20 0 0 0 18 0',
  },
  academia: {
    outline: 'M-8 -16L8 -16L18 15L-18 15Z',
    icon: 'M22 9l-10 -4l-10 4l10 4l10 -4v6M6 10.6v5.4a6 3 0 0 0 12 0v-5.4',
  },
  civilSociety: {
    outline: 'M0 -20L20 0L0 20L-20 0Z',
    icon: 'M19.5 12.572l-7.5 7.428l-7.5 -7.428a5 5 0 1 1 7.5 -6.566a5 5 0 1 1 7.5 6.572M12 6l-3.293 3.293a1 1 0 0 0 0 1.414l.543 .543c.69 .69 1.81 .69 2.5 0l1 -1a3.182 3.182 0 0 1 4.5 0l2.25 2.25M12.5 15.5l2 2M15 13l2 2',
  },
  community: {
    outline: 'M0 -18.5L17.6 -5.7L10.9 15L-10.9 15L-17.6 -5.7Z',
    icon: 'M10 13a2 2 0 1 0 4 0a2 2 0 0 0 -4 0M8 21v-1a2 2 0 0 1 2 -2h4a2 2 0 0 1 2 2v1M15 5a2 2 0 1 0 4 0a2 2 0 0 0 -4 0M17 10h2a2 2 0 0 1 2 2v1M5 5a2 2 0 1 0 4 0a2 2 0 0 0 -4 0M3 13v-1a2 2 0 0 1 2 -2h2',
  },
  media: {
    outline: 'M-18 -15L18 -15L8 16L-8 16Z',
    icon: 'M18 8a3 3 0 0 1 0 6M10 8v11a1 1 0 0 1 -1 1h-1a1 1 0 0 1 -1 -1v-5M12 8l4.524 -3.77a.9 .9 0 0 1 1.476 .692v12.156a.9 .9 0 0 1 -1.476 .692l-4.524 -3.77h-8a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1h8',
  },
  internationalOrganisation: {
    outline: 'M0 -19L4.8 -14.8L11.2 -15.4L12.6 -9.2L18.1 -5.9L15.6 0L18.1 5.9L12.6 9.2L11.2 15.4L4.8 14.8L0 19L-4.8 14.8L-11.2 15.4L-12.6 9.2L-18.1 5.9L-15.6 0L-18.1 -5.9L-12.6 -9.2L-11.2 -15.4L-4.8 -14.8Z',
    icon: 'M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0M3.6 9h16.8M3.6 15h16.8M11.5 3a17 17 0 0 0 0 18M12.5 3a17 17 0 0 1 0 18',
  },
  foreignGovernment: {
    outline: 'M-15 -16h30v15c0 9 -6 14 -15 18c-9 -4 -15 -9 -15 -18Z',
    icon: 'M5 5a5 5 0 0 1 7 0a5 5 0 0 0 7 0v9a5 5 0 0 1 -7 0a5 5 0 0 0 -7 0v-9M5 21v-7',
  },
  cityNetwork: {
    outline: 'M-10 -18L10 -18L10 -10L18 -10L18 10L10 10L10 18L-10 18L-10 10L-18 10L-18 -10L-10 -10Z',
    icon: 'M5.931 6.936l1.275 4.249m5.607 5.609l4.251 1.275M11.683 12.317l5.759 -5.759M4 5.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M17 5.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M17 18.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M4 15.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0',
  },
  other: {
    outline: 'M-17 0l6 -15h22l6 15l-6 15h-22Z',
    icon: 'M4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M18 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0',
  },
};
