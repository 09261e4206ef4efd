import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { listOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Translate } from '@shared/i18n';
import { perLocale } from '@shared/i18n/per-locale';
import { useEffect, useState } from 'react';
import classes from './panel/panel.module.css';
import { networkReading } from './network-reading';

interface NetworkReadingProps {
  readonly nameOf: (id: RecordId) => string;
}

const NAMED = 4;
const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const list = (names: readonly string[]): string => lists().format(names);

function namesOf(ids: readonly RecordId[], nameOf: (id: RecordId) => string, t: Translate): string {
  const names = ids.slice(0, NAMED).map(nameOf);
  return ids.length <= NAMED ? list(names) : t('actors.reading.andMore', { names: names.join(', '), count: ids.length - NAMED });
}

/** Milliseconds after which the reading is made although the window has found no time for it. */
const AT_LATEST = 600;

/** The document of a moment in which the window had nothing else to do: the map never waits for its reading. */
function useSettled(document: Document): Document | null {
  const [settled, setSettled] = useState<Document | null>(null);
  useEffect(() => {
    const request = requestIdleCallback(() => { setSettled(document); }, { timeout: AT_LATEST });
    return () => { cancelIdleCallback(request); };
  }, [document]);
  return settled;
}

/** What the network says, in sentences about these actors. */
export function NetworkReading({ nameOf }: NetworkReadingProps) {
  const t = useTranslation();
  const document = useDocument((open) => open);
  const settled = useSettled(document);
  const counts = {
    actors: t('actors.reading.actors', { count: listOf(document, 'actor').length }),
    relations: t('actors.reading.relations', { count: listOf(document, 'relation').length }),
  };
  return (
    <section className={classes['part']}>
      <h3 className={classes['partTitle']}>{t('actors.reading.title')}</h3>
      <p className={classes['counts']}>{t('actors.reading.counts', counts)}</p>
      {settled === null ? null : <Sentences document={settled} nameOf={nameOf} />}
    </section>
  );
}

function Sentences({ document, nameOf }: NetworkReadingProps & { readonly document: Document }) {
  const t = useTranslation();
  const { relations, conflicts, isolated, parts, breaking } = networkReading(document);
  const sentences = [
    ...(parts > 1 ? [t('actors.reading.parts', { count: parts })] : []),
    ...breaking.map(({ actorId, cutOff }) =>
      t(cutOff.length === 1 ? 'actors.reading.oneCut' : 'actors.reading.manyCut', { name: nameOf(actorId), lost: namesOf(cutOff, nameOf, t) }),
    ),
    ...(breaking.length === 0 && relations > 1 ? [t('actors.reading.noCut')] : []),
    ...(isolated.length > 0 && relations > 0 ? [t('actors.reading.isolated', { count: isolated.length, names: namesOf(isolated, nameOf, t) })] : []),
    ...(conflicts > 0 ? [t('actors.reading.conflicts', { count: conflicts })] : []),
  ];
  if (sentences.length === 0) return <p className={classes['note']}>{t('actors.reading.empty')}</p>;
  return (
    <ul className={classes['sentences']}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
