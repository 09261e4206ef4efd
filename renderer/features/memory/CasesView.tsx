import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { loadCatalog } from '@shared/catalogs/catalog';
import type { CatalogEntry } from '@shared/catalogs/schemas';
import { listOf } from '@shared/document/document';
import { foldText } from '@shared/domain/kernel/text-folding';
import { attempt } from '@renderer/store/attempt';
import { addLearningCard } from '@renderer/store/learning-card';
import { openRecord } from '@renderer/store/open-record';
import { usePlaceState } from '@renderer/store/session';
import { useDocument, useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { use, useDeferredValue, type ReactNode } from 'react';
import { FIRST_MEMORY } from './memory-place';
import classes from './memory.module.css';

type Case = CatalogEntry<'cases'>;

const textOf = ({ name, city, description, characteristics, positiveAspects, recommendations }: Case): string =>
  foldText([name, city, description, ...characteristics, ...positiveAspects, ...recommendations].join(' '));

/** The ten cases to read, found by any word they say; a card can be begun from one. */
export function CasesView(): ReactNode {
  const t = useTranslation();
  const cases = use(loadCatalog('cases'));
  const documents = use(loadCatalog('documents'));
  const [place, setPlace] = usePlaceState('memory', FIRST_MEMORY);
  const words = foldText(useDeferredValue(place.caseQuery)).split(' ').filter((word) => word !== '');
  const found = cases.filter((one) => words.every((word) => textOf(one).includes(word)));
  const read = found.find(({ id }) => id === place.caseId) ?? found[0];
  return (
    <div className={classes['cases']}>
      <nav className={classes['caseList']} aria-label={t('memory.cases.list')}>
        <TextInput leftSection={<IconSearch size={16} />} aria-label={t('memory.cases.search')} placeholder={t('memory.cases.search')} value={place.caseQuery} onChange={(event) => { setPlace({ ...place, caseQuery: event.currentTarget.value }); }} />
        <p className={classes['soft']} role="status">{t('memory.cases.found', { count: found.length })}</p>
        <ul className={classes['plain']}>
          {found.map((one) => (
            <li key={one.id}>
              <UnstyledButton className={classes['caseName'] ?? ''} aria-current={one.id === read?.id} onClick={() => { setPlace({ ...place, caseId: one.id }); }}>
                <span className={classes['soft']}>{one.city}</span>
                <span>{one.name}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
        <details className={classes['prompts']}>
          <summary>{t('memory.cases.sources')}</summary>
          <ul>
            {documents.map(({ id, name, title, publisher, year }) => (
              <li key={id}>
                <strong>{name}</strong> <span className={classes['soft']}>{title}. {publisher}, {year}.</span>
              </li>
            ))}
          </ul>
        </details>
      </nav>
      {read === undefined ? null : <CaseReading key={read.id} read={read} />}
    </div>
  );
}

function CaseReading({ read }: { readonly read: Case }): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const cards = useDocument((document) => listOf(document, 'learningCard')).filter(({ caseId }) => caseId === read.id);
  const part = (title: string, items: readonly string[]): ReactNode => (
    <>
      <h3 className={classes['subtitle']}>{title}</h3>
      {items.length === 0 ? <p className={classes['soft']}>{t('memory.cases.noPositive')}</p> : <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>}
    </>
  );
  const tell = (): void => {
    const id = attempt(addLearningCard, { name: t('memory.cardOf', { name: read.name }), caseId: read.id });
    if (id !== undefined) openRecord(id);
  };
  return (
    // It scrolls by itself: the keyboard must get into it also where it holds nothing but text.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <article className={classes['reading']} tabIndex={0} aria-label={read.name}>
      <p className={classes['soft']}>{t('memory.cases.number', { number: read.number })} · {read.city}</p>
      <h2 className={classes['caseTitle']}>{read.name}</h2>
      <p className={classes['leadText']}>{read.description}</p>
      {part(t('memory.cases.characteristics'), read.characteristics)}
      {part(t('memory.cases.positive'), read.positiveAspects)}
      {part(t('memory.cases.recommendations'), read.recommendations)}
      {cards.length === 0 ? null : (
        <>
          <h3 className={classes['subtitle']}>{t('memory.cases.cards')}</h3>
          <ul>
            {cards.map(({ id, name }) => (
              <li key={id}><UnstyledButton className={classes['link'] ?? ''} onClick={() => { openRecord(id); }}>{name}</UnstyledButton></li>
            ))}
          </ul>
        </>
      )}
      <Button variant="default" disabled={readOnly} onClick={tell}>{t('memory.cases.tell')}</Button>
      <p className={classes['soft']}>{t('memory.cases.source', { document: read.source.document, place: read.source.place })}</p>
    </article>
  );
}
