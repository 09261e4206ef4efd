import { Button, CloseButton, Group, Select, Text, TextInput } from '@mantine/core';
import { changedLines, currentVersion, versionDifferences } from '@shared/analysis/agenda/versions';
import { loadCatalog } from '@shared/catalogs/catalog';
import { listOf } from '@shared/document/document';
import type { VersionEntry } from '@shared/domain/agenda/agenda-version';
import { entryWords } from '@shared/reports/agenda/action-cards';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { formatDay, today } from '@renderer/ui/records/format-day';
import { DateField } from '@renderer/ui/controls/DateField';
import { useTranslation } from '@renderer/ui/use-translation';
import { use, useMemo, useState, type ReactNode } from 'react';
import classes from './agenda.module.css';
import { removeVersions, saveVersion } from './commands';

const NOW = 'now';

/** Keeps the Agenda as it stands, and shows what differs between two versions. */
export function VersionsView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const versions = [...listOf(document, 'agendaVersion')].sort((one, other) => (one.date < other.date ? -1 : 1));
  const [draft, setDraft] = useState({ name: '', kind: 'draft' as 'draft' | 'adopted', act: '', body: '', date: today() });
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string>(NOW);
  const [results, impacts] = [use(loadCatalog('results')), use(loadCatalog('impacts'))];
  const current = useMemo(() => currentVersion(document, t, entryWords({ results, impacts })), [document, t, results, impacts]);
  const entriesOf = (id: string): readonly VersionEntry[] => (id === NOW ? current : (versions.find((version) => version.id === id)?.entries ?? []));
  const first = from ?? versions[0]?.id ?? null;
  const differences = first === null ? null : versionDifferences(entriesOf(first), entriesOf(to));
  const text = (name: 'name' | 'act' | 'body'): ReactNode => (
    <TextInput label={t(`agenda.version.${name}`)} value={draft[name]} onChange={(event) => { setDraft({ ...draft, [name]: event.currentTarget.value }); }} />
  );
  const lineOf = (kind: 'added' | 'removed', entry: VersionEntry): ReactNode => (
    <li key={`${kind} ${entry.key}`} data-kind={kind}>
      <strong>{t(`agenda.version.${kind}`)}</strong> · {t(`agenda.version.part.${entry.part}`)}: {entry.title}
      <span className={classes['versionDetail']}>{entry.detail}</span>
    </li>
  );
  return (
    <div className={classes['scroll']}>
      <div className={classes['paper']}>
        <Text c="dimmed">{t('agenda.version.lead')}</Text>
        <Group align="flex-end">
          {text('name')}
          <SegmentedChoice label={t('agenda.version.name')} value={draft.kind} options={(['draft', 'adopted'] as const).map((value) => ({ value, label: t(`agenda.version.${value}`) }))} onChange={(kind) => { setDraft({ ...draft, kind }); }} />
          {draft.kind === 'adopted' ? <>{text('act')}{text('body')}</> : null}
          <DateField label={t('agenda.version.date')} value={draft.date || null} onWrite={(day) => { setDraft({ ...draft, date: day ?? '' }); }} />
          <Button
            onClick={() => {
              const result = runCommand(saveVersion, { ...draft, date: draft.date === '' ? today() : draft.date, entries: current });
              if (result.ok) setDraft({ ...draft, name: '' });
            }}
          >
            {t('agenda.version.save')}
          </Button>
        </Group>
        <ul className={classes['plainList']}>
          {versions.map((version) => (
            <li key={version.id} className={classes['objective']}>
              <Group justify="space-between" wrap="nowrap">
                <span>
                  <strong>{version.name}</strong> · {formatDay(version.date)} · {t(`agenda.version.${version.kind}`)}
                  <span className={classes['detail']}>{[version.act, version.body].filter((part) => part !== '').join(' · ')}</span>
                </span>
                <CloseButton size="sm" aria-label={t('agenda.version.remove', { name: version.name })} onClick={() => { runCommand(removeVersions, [version.id]); }} />
              </Group>
            </li>
          ))}
        </ul>
        {versions.length === 0 || differences === null ? (
          <Text c="dimmed">{t('agenda.version.none')}</Text>
        ) : (
          <section aria-label={t('agenda.version.compare')}>
            <h2 className={classes['title']}>{t('agenda.version.compare')}</h2>
            <Group mb="sm">
              <Select label={t('agenda.version.from')} data={versions.map(({ id, name }) => ({ value: id, label: name }))} value={first} allowDeselect={false} onChange={setFrom} />
              <Select label={t('agenda.version.to')} data={[...versions.map(({ id, name }) => ({ value: id as string, label: name })), { value: NOW, label: t('agenda.version.now') }]} value={to} allowDeselect={false} onChange={(id) => { setTo(id ?? NOW); }} />
            </Group>
            {differences.added.length + differences.removed.length + differences.changed.length === 0 ? <Text c="dimmed">{t('agenda.version.same')}</Text> : null}
            <ul className={classes['differences']}>
              {differences.added.map((entry) => lineOf('added', entry))}
              {differences.removed.map((entry) => lineOf('removed', entry))}
              {differences.changed.map(({ before, after }) => (
                <li key={`changed ${after.key}`} data-kind="changed">
                  <strong>{t('agenda.version.changed')}</strong> · {t(`agenda.version.part.${after.part}`)}
                  : {after.title}
                  {changedLines(before, after).map((line) => (
                    <span key={`${line.kind} ${line.text}`} className={classes['changedLine']} data-kind={line.kind}>
                      {t(`agenda.version.${line.kind}`)}: {line.text}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
