import { about } from './about';
import { common } from './common';
import { copies } from './copies';
import { errors } from './errors';
import { files } from './files';
import { history } from './history';
import { home } from './home';
import { merging } from './merging';
import { platform } from './platform';
import { privacy } from './privacy';
import { records } from './records';
import { shell } from './shell';

/**
 * What the window says before a process is opened. The page is built with these alone at its start; the other messages
 * are fetched right after its first drawing, and before any process is opened (`loadMessages('es')`).
 */
export const es = { about, common, copies, errors, files, history, home, merging, platform, privacy, records, shell } as const;
