import { UnstyledButton } from '@mantine/core';
import { assertNever } from '@shared/domain/kernel/assert-never';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Block, ReportModel } from '@shared/reports/model/report-model';
import { runsOf, type Inline } from '@shared/reports/typography/inline';
import { useTranslation } from '@renderer/ui/use-translation';
import { Fragment, memo, type ReactNode } from 'react';
import { Figure } from './Figure';
import classes from './report-reading.module.css';

interface ReportReadingProps {
  readonly model: ReportModel;
  /** Goes to the record that a sentence or a row speaks of. */
  readonly onOpen: (id: RecordId) => unknown;
}

function words(text: Inline): ReactNode {
  return runsOf(text).map((run, place) => {
    // Runs have no identity but their place.
    const key = `${place} ${run.face}`;
    if (run.face === 'semibold') return <strong key={key}>{run.text}</strong>;
    return run.face === 'italic' ? <em key={key}>{run.text}</em> : <Fragment key={key}>{run.text}</Fragment>;
  });
}

/** A sentence that opens what it speaks of; plain where it speaks of no record. */
function Sentence({ text, origin, onOpen }: { readonly text: Inline; readonly origin: RecordId | null | undefined; readonly onOpen: ReportReadingProps['onOpen'] }): ReactNode {
  const t = useTranslation();
  if (origin === null || origin === undefined) return words(text);
  return (
    <UnstyledButton className={classes['sentence'] ?? ''} title={t('records.chain.openOrigin')} onClick={() => { onOpen(origin); }}>
      {words(text)}
    </UnstyledButton>
  );
}

function BlockView({ block, onOpen }: { readonly block: Block; readonly onOpen: ReportReadingProps['onOpen'] }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h3 className={classes['second']}>{block.text}</h3> : <h4 className={classes['third']}>{block.text}</h4>;
    case 'paragraph':
      return <p className={classes['paragraph']} data-tone={block.tone}><Sentence text={block.text} origin={block.origin} onOpen={onOpen} /></p>;
    case 'list':
      return (
        <ul className={classes['list']}>
          {block.items.map((item, place) => (
            // Items have no identity but their place.
            <li key={place}><Sentence text={item} origin={block.origins?.[place]} onOpen={onOpen} /></li>
          ))}
        </ul>
      );
    case 'figure':
      return (
        <figure className={classes['figure']}>
          <Figure figure={block.figure} />
          <figcaption>{block.caption}</figcaption>
        </figure>
      );
    case 'table':
      return (
        <div className={classes['tableBox']}>
          <table className={classes['table']}>
            <caption>{block.caption}</caption>
            <thead>
              <tr>{block.columns.map(({ title, align }) => <th key={title} scope="col" data-align={align}>{title}</th>)}</tr>
            </thead>
            <tbody>
              {block.rows.map((row, place) => (
                <tr key={place}>
                  {block.columns.map(({ title, align }, column) => (
                    <td key={title} data-align={align}>{column === 0 ? <Sentence text={row[0] ?? ''} origin={block.origins?.[place]} onOpen={onOpen} /> : row[column]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'callout':
      return (
        <aside className={classes['callout']}>
          <strong>{block.title}</strong>
          <p>{words(block.text)}</p>
        </aside>
      );
    case 'keyFigures':
      return (
        <dl className={classes['figures']}>
          {block.items.map(({ value, label }) => (
            <div key={label}>
              <dd>{value}</dd>
              <dt>{label}</dt>
            </div>
          ))}
        </dl>
      );
    case 'definitions':
      return (
        <dl className={classes['definitions']}>
          {block.items.map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      );
    default:
      return assertNever(block);
  }
}

/** A report to read on the screen: each sentence and each row opens the record it speaks of. */
export const ReportReading = memo(function ReportReading({ model, onOpen }: ReportReadingProps): ReactNode {
  const { cover, sections } = model;
  return (
    <article className={classes['report']} aria-label={model.title}>
      <p className={classes['kicker']}>{cover.kicker}</p>
      <h2 className={classes['title']}>{cover.title}</h2>
      <p className={classes['facts']}>{cover.facts.map(({ label, value }) => `${label}: ${value}`).join(' · ')}</p>
      {cover.mark === null ? null : (
        <aside className={classes['callout']}>
          <strong>{cover.mark.label}</strong>
          <p>{cover.mark.text}</p>
        </aside>
      )}
      {sections.map(({ title, blocks }) => (
        <section key={title} aria-label={title}>
          <h3 className={classes['first']}>{title}</h3>
          {blocks.map((block, place) => <BlockView key={`${title} ${place}`} block={block} onOpen={onOpen} />)}
        </section>
      ))}
    </article>
  );
});
