import { useDerived } from '@renderer/store/derived';
import { useTranslation } from '@renderer/ui/use-translation';
import type { RecordId } from '@shared/domain/kernel/id';
import { formattingLocale, type Translate } from '@shared/i18n';
import classes from './actors.module.css';
import { networkReading } from './network-reading';

interface NetworkReadingProps {
  readonly nameOf: (id: RecordId) => string;
}

const NAMED = 4;

function namesOf(ids: readonly RecordId[], nameOf: (id: RecordId) => string, t: Translate): string {
  const list = new Intl.ListFormat(formattingLocale(), { type: 'conjunction' });
  const names = ids.slice(0, NAMED).map(nameOf);
  return ids.length <= NAMED ? list.format(names) : t('actors.reading.andMore', { names: names.join(', '), count: ids.length - NAMED });
}

/** What the network says, in sentences about these actors. */
export function NetworkReading({ nameOf }: NetworkReadingProps) {
  const t = useTranslation();
  const { actors, relations, conflicts, isolated, parts, breaking } = useDerived(networkReading);
  const counts = {
    actors: t('actors.reading.actors', { count: actors }),
    relations: t('actors.reading.relations', { count: relations }),
  };
  const sentences = [
    ...(parts > 1 ? [t('actors.reading.parts', { count: parts })] : []),
    ...breaking.map(({ actorId, cutOff }) =>
      t(cutOff.length === 1 ? 'actors.reading.oneCut' : 'actors.reading.manyCut', { name: nameOf(actorId), lost: namesOf(cutOff, nameOf, t) }),
    ),
    ...(breaking.length === 0 && relations > 1 ? [t('actors.reading.noCut')] : []),
    ...(isolated.length > 0 && relations > 0 ? [t('actors.reading.isolated', { count: isolated.length, names: namesOf(isolated, nameOf, t) })] : []),
    ...(conflicts > 0 ? [t('actors.reading.conflicts', { count: conflicts })] : []),
  ];
  return (
    <section className={classes['part']}>
      <h3 className={classes['partTitle']}>{t('actors.reading.title')}</h3>
      <p className={classes['counts']}>{t('actors.reading.counts', counts)}</p>
      {sentences.length === 0 ? (
        <p className={classes['note']}>{t('actors.reading.empty')}</p>
      ) : (
        <ul className={classes['sentences']}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
