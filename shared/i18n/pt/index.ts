import type { es } from '../es';
import type { Translated } from '../messages';
import { bodies } from './bodies';
import { catalogs } from './catalogs';
import { common } from './common';
import { errors } from './errors';
import { history } from './history';
import { home } from './home';
import { platform } from './platform';
import { records } from './records';
import { shell } from './shell';

/** Portuguese of Brazil. */
export const pt: Translated<typeof es> = {
  bodies,
  catalogs,
  common,
  errors,
  history,
  home,
  platform,
  records,
  shell,
};
