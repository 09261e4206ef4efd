import { damageRounds } from '@test/browser/damage-rounds';
import { deleteStorage, killRounds } from '@test/browser/kill-rounds';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { canCutPower, powerCuts } from './power-cut';

/**
 * What becomes of acknowledged edits when the program is killed, its storage is deleted or damaged, or the power is cut.
 * Prints one JSON document. `--edits`, `--kills`, `--cuts` make it shorter; `--only kills|storage|damages|power` runs a part.
 */
const word = (name: string): string | undefined => {
  const place = process.argv.indexOf(`--${name}`);
  return place === -1 ? undefined : process.argv[place + 1];
};
const number = (name: string, fallback: number): number => Number(word(name) ?? fallback);
const wanted = (part: string): boolean => (word('only') ?? part) === part;
const [edits, kills, cuts] = [number('edits', 1_000), number('kills', 25), number('cuts', 10)];
const seed = number('seed', 2_026);

const folder = await mkdtemp(join(word('folder') ?? tmpdir(), 'mesa-durability-'));
const figures: Record<string, unknown> = {};
const say = (part: string): void => console.error(`durability: ${part}`);
try {
  if (wanted('kills')) {
    say('kills');
    figures['killed'] = await killRounds({ folder: join(folder, 'kills'), edits, kills, seed });
  }
  if (wanted('storage')) {
    say('kills with the browser storage deleted');
    figures['killedAndStorageDeleted'] = await killRounds({ folder: join(folder, 'storage'), edits, kills, seed: seed + 1, between: deleteStorage });
  }
  if (wanted('damages')) {
    say('damages');
    figures['damaged'] = await damageRounds(join(folder, 'damages'), 20);
  }
  if (wanted('power')) {
    say('power cuts');
    const device = join(folder, 'power');
    if (await canCutPower(device)) {
      const common = { folder: device, cuts, editsPerCut: 20, seed };
      const outcomes: unknown[] = [];
      figures['powerCut'] = outcomes;
      for (const [durability, browserOnly] of [['strict', false], ['strict', true], ['default', true]] as const) {
        const outcome = await powerCuts({ ...common, durability, browserOnly });
        outcomes.push(outcome);
        // Half an hour is not lost with whatever comes after it.
        console.error(JSON.stringify(outcome));
      }
    } else figures['powerCut'] = 'not measured: this machine gives no loop device with a file system of its own';
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(JSON.stringify({ edits, kills, load: loadavg().map((value) => Math.round(value * 10) / 10), ...figures }, null, 2));
