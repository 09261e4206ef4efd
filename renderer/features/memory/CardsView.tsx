import { Button, Group, TextInput, UnstyledButton } from '@mantine/core';
import { IconBook2, IconFileTypePdf, IconSearch } from '@tabler/icons-react';
import { listOf, recordOf } from '@shared/document/document';
import { GUIDING_QUESTIONS, LEARNING_CARD_KINDS, type LearningCard } from '@shared/domain/memory/learning-card';
import { tellersOf } from '@shared/reports/memory/learning-report';
import { makePaper } from '@renderer/store/papers/make-paper';
import { usePlaceState } from '@renderer/store/session';
import { useDocument, useReadOnly } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { formatDay } from '@renderer/ui/records/format-day';
import { Split } from '@renderer/ui/records/Split';
import { useTranslation } from '@renderer/ui/use-translation';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { findCards } from './card-search';
import { CardPanel } from './CardPanel';
import { FIRST_MEMORY } from './memory-place';
import classes from './memory.module.css';

/** The cards to read and search, the chosen one beside them to be told. */
export function CardsView({ onAdd }: { readonly onAdd: () => void }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const readOnly = useReadOnly();
  const [place, setPlace] = usePlaceState('memory', FIRST_MEMORY);
  const query = useDeferredValue(place.query);
  const cards = useMemo(() => findCards(document, place.kind, query), [document, place.kind, query]);
  const chosen = place.chosen === null ? undefined : recordOf(document, 'learningCard', place.chosen);
  if (listOf(document, 'learningCard').length === 0) {
    return (
      <EmptyState Icon={IconBook2} title={t('memory.empty.title')} actions={<><Button disabled={readOnly} onClick={onAdd}>{t('memory.add')}</Button><Button variant="default" onClick={() => { setPlace({ ...place, tab: 'cases' }); }}>{t('memory.tab.cases')}</Button></>}>
        {t('memory.empty.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <Group gap="sm">
        <TextInput leftSection={<IconSearch size={16} />} aria-label={t('memory.search')} placeholder={t('memory.search')} w={280} value={place.query} onChange={(event) => { setPlace({ ...place, query: event.currentTarget.value }); }} />
        <SegmentedChoice
          label={t('memory.filter.label')}
          value={place.kind}
          options={(['all', ...LEARNING_CARD_KINDS] as const).map((value) => ({ value, label: t(`memory.filter.${value}`) }))}
          onChange={(kind) => { setPlace({ ...place, kind }); }}
        />
        <Button variant="default" leftSection={<IconFileTypePdf size={18} />} onClick={() => { void makePaper({ paper: 'learningCards', format: 'pdf', subjectId: document.processId, name: t('memory.report.allFileName') }); }}>
          {t('memory.form.pdfAll')}
        </Button>
      </Group>
      <Split chosen={chosen?.id ?? null} side={chosen === undefined ? null : <CardPanel key={chosen.id} card={chosen} onClose={() => { setPlace({ ...place, chosen: null }); }} />}>
        <div className={classes['scroll']}>
          {cards.length === 0 ? <p className={classes['soft']} role="status">{t('memory.noneFound')}</p> : null}
          <ul className={classes['cards']} aria-label={t('memory.list')}>
            {cards.map((card) => (
              <li key={card.id}>
                <UnstyledButton className={classes['card'] ?? ''} aria-pressed={card.id === place.chosen} onClick={() => { setPlace({ ...place, chosen: card.id }); }}>
                  <span className={classes['cardName']}>{card.name}</span>
                  <span className={classes['soft']}>{factsOf(card)}</span>
                  <span className={classes['words']}>{firstWords(card) ?? t('memory.untold')}</span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </div>
      </Split>
    </>
  );

  function factsOf(card: LearningCard): string {
    const tellers = tellersOf(document, card);
    return [t(`memory.kind.${card.kind}`), ...(card.date === null ? [] : [formatDay(card.date)]), ...(tellers.length === 0 ? [] : [t('memory.toldBy', { names: tellers.join(', ') })])].join(' · ');
  }
}

/** What was learnt, else the first question that was answered. */
function firstWords(card: LearningCard): string | null {
  const question = card.learnt === '' ? GUIDING_QUESTIONS.find((name) => card[name] !== '') : 'learnt';
  return question === undefined ? null : card[question];
}
