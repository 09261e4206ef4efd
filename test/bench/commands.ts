import { actToKeep } from '@renderer/app/library/act-to-keep';
import { editRecordCommand } from '@renderer/store/record-commands';
import { configureRevisions } from '@renderer/store/revisions';
import { closeDocument, onCommit, openDocument, runCommand } from '@renderer/store/workspace';
import { listOf } from '@shared/document/document';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { toInstant } from '@shared/domain/kernel/civil-date';
import { TEST_START } from '@test/builders/stamp';
import { growthOf, measure, type Figure, type Growth } from './figure';
import { actorProcess } from './processes';

const SIZES = [1_000, 3_000, 10_000] as const;
/** Commands in one measurement: a single one is less than the clock of the processor tells. */
const TIMES = 100;

const edit = editRecordCommand({ id: 'bench.edit', type: 'actor', labelKey: 'inspector.command.edit', missingKey: 'inspector.error.missing', valueKey: 'inspector.error.value' });

/** From a command to all that is asked of the two places that keep it, on processes of three sizes: what of its way hangs on the size. */
export async function commandFigures(): Promise<{ readonly figures: readonly Figure[]; readonly growth: readonly Growth[] }> {
  let now = TEST_START;
  configureRevisions({ deviceId: 'bench01', clock: () => (now += 7), random: seededRandom(7) });
  const openedAt = toInstant(TEST_START);
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const document = actorProcess(size);
    openDocument(document);
    let asked = 0;
    const stop = onCommit((act) => { asked += actToKeep(act, openedAt).line === '' ? 0 : 1; });
    const ids = listOf(document, 'actor').slice(0, TIMES).map(({ id }) => id);
    let turn = 0;
    const whole = await measure(`a command and what is asked to keep it (${String(size)})`, { records: size }, () => {
      turn += 1;
      for (const id of ids) if (!runCommand(edit, { id, fields: { notes: `Convenio marco vigente, ${String(turn)}.` } }).ok) throw new Error('A command was refused');
    });
    stop();
    closeDocument();
    if (asked === 0) throw new Error('Nothing was asked to be kept');
    figures.push(perCommand(whole));
  }
  return { figures, growth: [growthOf('a command and what is asked to keep it', SIZES, figures.map(({ min }) => min))] };
}

function perCommand({ min, mean, median, p95, max, ...rest }: Figure): Figure {
  const each = (time: number): number => Math.round((time / TIMES) * 1000) / 1000;
  return { ...rest, min: each(min), mean: each(mean), median: each(median), p95: each(p95), max: each(max) };
}
