import { t } from '@shared/i18n';
import { join } from 'node:path';
import { build, BuildError } from './build';

/** `npm run build`: the page and what Electron runs, whether they are out of date or not. */
const root = join(import.meta.dirname, '..', '..');
try {
  await build(root, 'page');
  await build(root, 'electron');
} catch (error) {
  console.error(t('platform.start.buildFailed'));
  console.error(error instanceof BuildError ? error.output : error);
  process.exitCode = 1;
}
