import { speak, understandAll } from '@shared/catalogs/speak';
import { LANGUAGES, REFERENCE_LANGUAGE, failureText, isLanguage, t } from '@shared/i18n';
import { parseArgs } from 'node:util';
import { analyseCommand } from './commands/analyse';
import { createCommand } from './commands/create';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { mergeCommand } from './commands/merge';
import { reportCommand } from './commands/report';
import { validateCommand } from './commands/validate';
import { WRONG_USAGE, type CliCommand, type Streams } from './command';
import { EXIT, type ExitCode } from './exit-code';
import { PASSWORD_OPTION } from './password';

const COMMANDS: readonly CliCommand[] = [
  createCommand,
  importCommand,
  analyseCommand,
  reportCommand,
  exportCommand,
  validateCommand,
  mergeCommand,
];

function help(): readonly string[] {
  const languages = LANGUAGES.join('|');
  const usages = COMMANDS.map(({ usageKey }) => `  ${t(usageKey)}`);
  return [t('cli.help.title'), ...usages, t('cli.help.language', { languages }), t('cli.help.password'), t('cli.help.replace'), t('cli.help.logos', { action: t('mapSheet.open') })];
}

/** Runs one call of the command line and gives its exit code. Never throws: what breaks inside is one line and code 1. */
export async function runCli(args: readonly string[], streams: Streams): Promise<ExitCode> {
  await speak(REFERENCE_LANGUAGE);
  const [name, ...rest] = args;
  if (name === undefined || name === 'ayuda' || name === '--help' || name === '-h') {
    help().forEach(streams.out);
    return name === undefined ? EXIT.wrongUsage : EXIT.done;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    streams.error(t('cli.error.unknownCommand', { name }));
    help().forEach(streams.error);
    return EXIT.wrongUsage;
  }
  let words;
  try {
    const options = { ...command.options, idioma: { type: 'string' }, [PASSWORD_OPTION]: { type: 'string' } } as const;
    const { positionals, values } = parseArgs({ args: rest, options, allowPositionals: true, strict: true });
    words = { positionals, options: values as Readonly<Record<string, string | boolean | undefined>> };
  } catch {
    streams.error(t('cli.error.usage', { usage: t(command.usageKey) }));
    return EXIT.wrongUsage;
  }
  const language = words.options['idioma'] ?? REFERENCE_LANGUAGE;
  if (typeof language !== 'string' || !isLanguage(language)) {
    streams.error(t('cli.error.language', { languages: LANGUAGES.join(', ') }));
    return EXIT.wrongUsage;
  }
  try {
    await understandAll();
    await speak(language);
    const result = await command.run(words, streams);
    if (result.ok) return result.value;
    streams.error(failureText(result.error));
    if (result.error.code !== WRONG_USAGE) return EXIT.unusableInput;
    streams.error(t('cli.error.usage', { usage: t(command.usageKey) }));
    return EXIT.wrongUsage;
  } catch (error) {
    streams.error(t('cli.error.inside', { detail: error instanceof Error ? error.message : String(error) }));
    return EXIT.failed;
  }
}
