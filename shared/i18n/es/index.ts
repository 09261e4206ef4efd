import { about } from './about';
import { acta } from './acta';
import { actorWork } from './actor-work';
import { actors } from './actors';
import { mapNotes } from './map-notes';
import { bends, logos, sectorGroups } from './sector-groups';
import { actorCard } from './actor-card';
import { mapGuide } from './map-guide';
import { actorViews } from './actor-views';
import { agenda } from './agenda';
import { analysis } from './analysis';
import { bodies } from './bodies';
import { calls } from './calls';
import { catalogs } from './catalogs';
import { cli } from './cli';
import { common } from './common';
import { copies } from './copies';
import { diagnosis } from './diagnosis';
import { errors } from './errors';
import { files } from './files';
import { fieldValues } from './field-values';
import { fields } from './fields';
import { handover } from './handover';
import { help } from './help';
import { history } from './history';
import { home } from './home';
import { imports } from './imports';
import { indicators } from './indicators';
import { influence } from './influence';
import { inspector } from './inspector';
import { lines } from './lines';
import { mapSheet } from './map-sheet';
import { matrices } from './matrices';
import { management } from './management';
import { matrix } from './matrix';
import { merging } from './merging';
import { memory } from './memory';
import { openData } from './open-data';
import { outputs } from './outputs';
import { plan } from './plan';
import { platform } from './platform';
import { privacy } from './privacy';
import { records } from './records';
import { reports } from './reports';
import { roundtable } from './roundtable';
import { sessions } from './sessions';
import { shell } from './shell';

/** Spanish of Colombia: the reference language. Every key of the program comes from here. */
export const es = {
  about,
  acta,
  actorWork,
  actors,
  mapNotes,
  sectorGroups,
  bends,
  logos,
  actorCard,
  mapGuide,
  actorViews,
  agenda,
  analysis,
  bodies,
  calls,
  catalogs,
  cli,
  common,
  copies,
  diagnosis,
  errors,
  files,
  fieldValues,
  fields,
  handover,
  help,
  history,
  home,
  imports,
  indicators,
  influence,
  inspector,
  lines,
  mapSheet,
  matrices,
  management,
  matrix,
  merging,
  memory,
  openData,
  outputs,
  plan,
  platform,
  privacy,
  records,
  reports,
  roundtable,
  sessions,
  shell,
} as const;
