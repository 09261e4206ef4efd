import { Button, Select } from '@mantine/core';
import { findDuplicates } from '@shared/analysis/duplicates/find-duplicates';
import { listOf, recordOf, type Document } from '@shared/document/document';
import type { Actor } from '@shared/domain/actors/actor';
import type { RecordId } from '@shared/domain/kernel/id';
import { derive } from '@renderer/store/derived';
import { announce } from '@renderer/store/notices';
import { select } from '@renderer/store/session';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { changeActorsPlace } from '../actors-place';
import classes from '../reading.module.css';
import { uniteActors } from './commands';

const duplicatesOf = derive(['actor'], (document) => findDuplicates(listOf(document, 'actor')));
const SHOWN = 30;

/** How much speaks of an actor: relations, and everything else together. */
function weightOf(document: Document, actor: Actor): number {
  return listOf(document, 'relation').filter(({ sourceId, targetId }) => sourceId === actor.id || targetId === actor.id).length;
}

/** Actors that look like one, each pair to unite or to leave; and any two that a person chooses. */
export function DuplicatesPart(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const readOnly = useReadOnly();
  // After an act that brings thousands of actors the window draws first, and the pairs are looked for then.
  const settled = useDeferredValue(document);
  const pairs = duplicatesOf(settled);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [keptId, setKeptId] = useState<RecordId | null>(null);
  const [goneId, setGoneId] = useState<RecordId | null>(null);
  const actors = listOf(settled, 'actor');
  const choices = useMemo(() => actors.map(({ id, name }) => ({ value: id as string, label: name })), [actors]);
  const keptChoices = useMemo(() => choices.filter(({ value }) => value !== goneId), [choices, goneId]);
  const goneChoices = useMemo(() => choices.filter(({ value }) => value !== keptId), [choices, keptId]);
  const unite = (kept: RecordId, gone: RecordId): void => {
    const name = recordOf(document, 'actor', kept)?.name ?? '';
    const done = runCommand(uniteActors, { keptId: kept, goneId: gone });
    if (done.ok) announce({ tone: 'success', messageKey: 'actorWork.review.united', params: { name, count: done.value } });
  };
  const open = pairs.filter(({ oneId, otherId }) => !left.has(`${oneId} ${otherId}`));
  const card = (actor: Actor): string => [actor.name, actor.acronym, t('actors.reading.relations', { count: weightOf(document, actor) })].filter((part) => part.trim() !== '').join(' · ');
  return (
    <section>
      <h2 className={classes['title']}>{t('actorWork.review.title')}</h2>
      <p className={classes['lead']}>{open.length === 0 ? t('actorWork.review.none') : t('actorWork.review.found', { count: open.length })}</p>
      <ul className={classes['cards']} aria-label={t('actorWork.review.title')}>
        {open.slice(0, SHOWN).map(({ oneId, otherId, reason }) => {
          const [one, other] = [recordOf(document, 'actor', oneId), recordOf(document, 'actor', otherId)];
          if (one === undefined || other === undefined) return null;
          return (
            <li key={`${oneId} ${otherId}`} className={classes['card']}>
              <div>
                <p><b>{card(one)}</b></p>
                <p><b>{card(other)}</b></p>
                <p className={classes['note']}>{t(`actorWork.review.reason.${reason}`)}</p>
              </div>
              <div className={classes['buttons']}>
                <Button size="compact-sm" variant="light" disabled={readOnly} onClick={() => { unite(oneId, otherId); }}>{t('actorWork.review.keep', { name: one.name })}</Button>
                <Button size="compact-sm" variant="light" disabled={readOnly} onClick={() => { unite(otherId, oneId); }}>{t('actorWork.review.keep', { name: other.name })}</Button>
                <Button size="compact-sm" variant="subtle" onClick={() => { setLeft(new Set([...left, `${oneId} ${otherId}`])); }}>{t('actorWork.review.different')}</Button>
                <Button size="compact-sm" variant="subtle" onClick={() => { select([oneId, otherId]); changeActorsPlace({ tab: 'map', display: 'map' }); }}>{t('actorWork.chairs.show')}</Button>
              </div>
            </li>
          );
        })}
      </ul>
      {readOnly || actors.length < 2 ? null : (
        <div className={classes['choices']}>
          <Select searchable limit={60} label={t('actorWork.review.gone')} w={300} data={goneChoices} value={goneId} onChange={(value) => { setGoneId(value as RecordId | null); }} />
          <Select searchable limit={60} label={t('actorWork.review.kept')} w={300} data={keptChoices} value={keptId} onChange={(value) => { setKeptId(value as RecordId | null); }} />
          <Button
            variant="default"
            disabled={keptId === null || goneId === null}
            onClick={() => {
              if (keptId !== null && goneId !== null) unite(keptId, goneId);
              setGoneId(null);
            }}
          >
            {t('actorWork.review.unite')}
          </Button>
        </div>
      )}
      <p className={classes['note']}>{t('actorWork.review.hint')}</p>
    </section>
  );
}
