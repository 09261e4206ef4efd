import type { MessageKey } from '../../i18n';
import type { Scale, ScaleOption, Stance } from './scale';

function option(
  id: string,
  labelKey: MessageKey,
  stance: Stance,
  value: number | null,
  mark?: 'reservation' | 'block',
): ScaleOption {
  return { id, labelKey, stance, value, isReservation: mark === 'reservation', isBlock: mark === 'block' };
}

/** Yes, no, abstain. */
export const YES_NO: Scale = {
  id: 'yesNo',
  nameKey: 'analysis.scale.yesNo.name',
  options: [
    option('yes', 'analysis.scale.yesNo.yes', 'for', 1),
    option('no', 'analysis.scale.yesNo.no', 'against', -1),
    option('abstain', 'analysis.scale.yesNo.abstain', 'abstained', null),
  ],
};

/** Fist of five: 5 fingers champion it, a closed fist blocks it; from 3 up one can live with it. */
export const FIST_OF_FIVE: Scale = {
  id: 'fistOfFive',
  nameKey: 'analysis.scale.fistOfFive.name',
  options: [
    option('5', 'analysis.scale.fistOfFive.five', 'for', 5),
    option('4', 'analysis.scale.fistOfFive.four', 'for', 4),
    option('3', 'analysis.scale.fistOfFive.three', 'for', 3, 'reservation'),
    option('2', 'analysis.scale.fistOfFive.two', 'against', 2),
    option('1', 'analysis.scale.fistOfFive.one', 'against', 1),
    option('0', 'analysis.scale.fistOfFive.zero', 'against', 0, 'block'),
  ],
};

/** Gradients of agreement, eight steps. Source: Kaner, "Facilitator's Guide to Participatory Decision-Making". */
export const GRADIENTS: Scale = {
  id: 'gradients',
  nameKey: 'analysis.scale.gradients.name',
  options: [
    option('endorse', 'analysis.scale.gradients.endorse', 'for', 8),
    option('minorPoint', 'analysis.scale.gradients.minorPoint', 'for', 7, 'reservation'),
    option('reservations', 'analysis.scale.gradients.reservations', 'for', 6, 'reservation'),
    option('abstain', 'analysis.scale.gradients.abstain', 'abstained', 5),
    option('standAside', 'analysis.scale.gradients.standAside', 'abstained', 4),
    option('disagreeFollow', 'analysis.scale.gradients.disagreeFollow', 'against', 3),
    option('disagreeAbsolved', 'analysis.scale.gradients.disagreeAbsolved', 'against', 2),
    option('block', 'analysis.scale.gradients.block', 'against', 1, 'block'),
  ],
};

/** Régnier's abacus: five colours, blank for no opinion, and abstention. */
export const REGNIER: Scale = {
  id: 'regnier',
  nameKey: 'analysis.scale.regnier.name',
  options: [
    option('darkGreen', 'analysis.scale.regnier.darkGreen', 'for', 2),
    option('lightGreen', 'analysis.scale.regnier.lightGreen', 'for', 1),
    option('orange', 'analysis.scale.regnier.orange', 'abstained', 0),
    option('lightRed', 'analysis.scale.regnier.lightRed', 'against', -1),
    option('darkRed', 'analysis.scale.regnier.darkRed', 'against', -2),
    option('blank', 'analysis.scale.regnier.blank', 'blank', null),
    option('abstain', 'analysis.scale.regnier.abstain', 'abstained', null),
  ],
};

/** The position scale of 2MAO, −4 to +4. */
export const POSITION: Scale = {
  id: 'position',
  nameKey: 'analysis.scale.position.name',
  options: [
    option('4', 'analysis.scale.position.plus4', 'for', 4),
    option('3', 'analysis.scale.position.plus3', 'for', 3),
    option('2', 'analysis.scale.position.plus2', 'for', 2),
    option('1', 'analysis.scale.position.plus1', 'for', 1),
    option('0', 'analysis.scale.position.zero', 'abstained', 0),
    option('-1', 'analysis.scale.position.minus1', 'against', -1),
    option('-2', 'analysis.scale.position.minus2', 'against', -2),
    option('-3', 'analysis.scale.position.minus3', 'against', -3),
    option('-4', 'analysis.scale.position.minus4', 'against', -4),
  ],
};

/** The scales on which one proposal is answered. Source: methods.md §4. Dots, which share out among several, are in `dots.ts`. */
export const SCALES: readonly Scale[] = [YES_NO, FIST_OF_FIVE, GRADIENTS, REGNIER, POSITION];
