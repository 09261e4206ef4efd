import type { es } from '../es';
import type { Translated } from '../messages';

/** English: about. */
export const about: Translated<typeof es.about> = {
  action: 'About Mesa al Mundo',
  title: 'About Mesa al Mundo',
  version: 'Version',
  runs: 'How it is open',
  shell: {
    electron: 'As a program of this computer',
    host: 'In a browser window, with the program of this computer',
    browser: 'In the browser only, without a journal on disk',
  },
  data: 'Where the data live',
  dataInBrowser: "In this browser's storage",
  dataHint: 'Besides the .mesa files you save. Nothing leaves this computer: the program does not connect to the internet.',
  licence: 'Licence',
  licenceText: 'Apache-2.0: you can use it, copy it and change it, at work too.',
  made_one: 'Made with one open-source package',
  made_other: 'Made with {{count}} open-source packages',
  madeHint: 'Each with its licence; opening it shows its text, in English, as it asks.',
  list: 'Packages and licences',
};
