import { analyse } from '@shared/analysis/summary';
import { networkSentences } from '@shared/analysis/explain/network-sentences';
import { coverageSentences } from '@shared/analysis/explain/coverage-sentences';
import { coverageOf } from '@shared/analysis/coverage/coverage-of-document';
import { networkOf } from '@shared/analysis/network/network-of-document';
import { say } from '@shared/analysis/explain/sentence';
import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { ok } from '@shared/domain/kernel/result';
import { t } from '@shared/i18n';
import { wrongUsage, type CliCommand } from '../command';
import { EXIT } from '../exit-code';
import { openProcessFile } from '../process-file';

/** `mesa analizar P.mesa [--json]`: every figure of methods.md, as JSON or as sentences. */
export const analyseCommand: CliCommand = {
  name: 'analizar',
  usageKey: 'cli.usage.analyse',
  options: { json: { type: 'boolean' } },
  run: async (words, streams) => {
    const [input, ...more] = words.positionals;
    if (input === undefined || more.length > 0) return wrongUsage('cli.error.oneProcess');
    const opened = await openProcessFile(input, words);
    if (!opened.ok) return opened;
    const { document } = opened.value;
    if (words.options['json'] === true) {
      streams.out(JSON.stringify(analyse(document, { today: new Date().toISOString().slice(0, 10) }), null, 2));
      return ok(EXIT.done);
    }
    const nameOf = (id: string): string => recordOf(document, 'actor', id as RecordId)?.name ?? id;
    const sentences = [...networkSentences(networkOf(document), nameOf), ...coverageSentences(coverageOf(document))];
    for (const sentence of sentences) streams.out(say(t, sentence));
    return ok(EXIT.done);
  },
};
