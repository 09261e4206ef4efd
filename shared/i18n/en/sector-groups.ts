import type { es } from '../es';
import type { Translated } from '../messages';

/** English: sectors gathered into one card on the actor map. */
export const sectorGroups: Translated<typeof es.sectorGroups> = {
  toolbar: 'Gather or open sectors',
  toolbarHint: 'Each sector becomes one card with its relations. With something chosen, only theirs.',
  gather: 'Gather {{name}} into one card',
  open: 'Open {{name}}',
  openIt: 'Open the sector',
  panel: 'Sector: {{name}}',
  members: 'Actors of the sector',
  count_one: 'Gathers {{count}} actor.',
  count_other: 'Gathers {{count}} actors.',
  describe_one: '{{name}}, gathered sector, {{count}} actor. Enter to open it',
  describe_other: '{{name}}, gathered sector, {{count}} actors. Enter to open it',
  gathered_one: '{{name}} is now one card.',
  gathered_other: '{{count}} sectors are now one card each.',
  opened_one: '{{name}} was opened.',
  opened_other: '{{count}} sectors were opened.',
  notHere: 'In this view the place of each actor means something. To gather sectors, go to “Free”, “By sector”, “By closeness” or “By levels”.',
  noConnect: 'Open the sector first: a relation goes from one actor to another.',
  legend: 'Stacked cards with a number gather a sector.',
  command: {
    gather_one: 'Gather {{name}} into one card',
    gather_other: 'Gather {{count}} sectors',
    open_one: 'Open the sector {{name}}',
    open_other: 'Open {{count}} sectors',
    move_one: 'Move the sector {{name}}',
    move_other: 'Move {{count}} sectors',
  },
  error: {
    nothing: 'There are no sectors to gather: write the sector on the card of at least two actors.',
    notThere: 'That sector is no longer gathered.',
  },
};

/** English: points of the lines. */
export const bends: Translated<typeof es.bends> = {
  point: 'Point {{at}} of {{of}} of the line. Drag it, or move it with the arrows; Delete removes it',
  add: 'Add a point to the line',
  added: 'Point added. Move it with the arrows.',
  removed: 'Point removed from the line.',
  command: { set: 'Change the way of a relation' },
  error: { tooMany: 'A line takes up to {{count}} points. Remove one to add another.' },
};

/** English: the logo of an actor. */
export const logos: Translated<typeof es.logos> = {
  label: 'Logo',
  none: 'No logo',
  alt: 'Logo of {{name}}',
  choose: 'Choose a picture…',
  paste: 'Or copy it and paste it with Ctrl+V. PNG, JPEG or WebP.',
  remove: 'Remove the logo',
  error: {
    notPicture: 'The file is not a PNG, JPEG or WebP picture. Save it in one of these formats and try again.',
    tooLarge: 'The picture weighs more than {{size}} MB. Save it smaller and try again.',
    broken: 'The picture is damaged and could not be read. Open it in another program, save it again and try again.',
  },
};
