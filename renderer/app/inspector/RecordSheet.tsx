import { useChain } from '@renderer/store/chain';
import { useRecordForm } from '@renderer/store/record-form';
import { plainWriter, type RecordWriter } from '@renderer/store/record-writers';
import { useReadOnly } from '@renderer/store/workspace';
import { ChainLinks } from '@renderer/ui/records/ChainLinks';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import { useTranslation } from '@renderer/ui/use-translation';
import type { Document } from '@shared/document/document';
import type { AnyRecord, RecordType } from '@shared/domain/registry';
import { use } from 'react';
import { features } from '../features';
import { inspect } from './inspector-state';
import classes from './inspector.module.css';
import { RecordPast } from './RecordPast';

interface RecordSheetProps {
  readonly record: AnyRecord;
  readonly document: Document;
}

/** Every field of a record: what is filled in by hand first, then what acts wrote, its neighbours and its past. */
export function RecordSheet({ record, document }: RecordSheetProps) {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const write = use(writerOfType(record.type));
  const { fields, facts, onWrite } = useRecordForm(record, write);
  const chain = useChain(record.id);
  const hasLinks = chain.from.length + chain.feeds.length > 0;
  return (
    <div className={classes['sheet']}>
      {fields.length === 0 ? <p className={classes['soft']}>{t('inspector.factsOnly')}</p> : (
        <RecordForm fields={fields} readOnly={readOnly} onWrite={onWrite} />
      )}
      {facts.length === 0 ? null : (
        <section className={classes['part']} aria-label={t('inspector.facts')}>
          <h3 className={classes['heading']}>{t('inspector.facts')}</h3>
          <RecordForm fields={facts} readOnly onWrite={() => undefined} />
        </section>
      )}
      {hasLinks ? <ChainLinks {...chain} onOpen={inspect} /> : null}
      <RecordPast record={record} document={document} />
    </div>
  );
}

const writers = new Map<RecordType, Promise<RecordWriter>>();

/** The rules with which a type is written: those of its place, where it has some. The same promise for the same type. */
function writerOfType(type: RecordType): Promise<RecordWriter> {
  let found = writers.get(type);
  if (found === undefined) {
    found = Promise.all(features.map(({ writers: fetchWriters }) => fetchWriters?.())).then((all) => all.find((own) => own?.[type] !== undefined)?.[type] ?? plainWriter(type));
    writers.set(type, found);
    found.catch(() => writers.delete(type));
  }
  return found;
}
