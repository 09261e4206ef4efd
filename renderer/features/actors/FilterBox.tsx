import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import { listOf } from '@shared/document/document';
import { ACTOR_KINDS, RINGS, SCOPES } from '@shared/domain/actors/actor';
import { NO_FILTER, filterCount, type MapFilter } from '@shared/analysis/actors/map-filter';
import { RELATION_KINDS } from '@shared/domain/relations/relation';
import { foldText } from '@shared/domain/kernel/text-folding';
import { useEffect, useRef } from 'react';
import actorsClasses from './actors.module.css';
import classes from './panel/panel.module.css';
import pickerClasses from './picker.module.css';
import type { MapWork } from './use-map-work';

interface Choice<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (values: readonly Value[]) => void;
}

function Choices<Value extends string>({ label, values, options, onChange }: Choice<Value>) {
  const t = useTranslation();
  return (
    <MultiSelect
      label={label}
      size="sm"
      placeholder={values.length === 0 ? t('actorViews.filter.any') : ''}
      data={[...options]}
      value={[...values]}
      searchable
      clearable
      onChange={(next) => { onChange(options.map(({ value }) => value).filter((value) => next.includes(value))); }}
    />
  );
}

/** What of the map is to be seen: by anything that is known of an actor. */
export function FilterBox({ work, onClose }: { readonly work: MapWork; readonly onClose: () => void }) {
  const t = useTranslation();
  const { document, place, changePlace, whole, model } = work;
  const { filter } = place;
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The box was just asked for: what is typed is meant for it.
    first.current?.focus();
  }, []);
  const change = (part: Partial<MapFilter>): void => {
    changePlace({ filter: { ...filter, ...part } });
  };
  const sectors = [...new Map(listOf(document, 'actor').map(({ sector }) => [foldText(sector), sector.trim()])).values()].sort((one, other) => one.localeCompare(other, 'es'));
  const bodies = listOf(document, 'body');
  return (
    // Escape closes the box from any of its fields.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={actorsClasses['box']}
      aria-label={t('actorViews.filter.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h2 className={actorsClasses['boxTitle']}>{t('actorViews.filter.title')}</h2>
      <div className={pickerClasses['picker']}>
        <TextInput ref={first} label={t('actorViews.filter.words')} size="sm" value={filter.words} onChange={(event) => { change({ words: event.currentTarget.value }); }} />
        <div className={classes['pair']}>
          <Choices label={t('actors.field.kind')} values={filter.kinds} options={ACTOR_KINDS.map((value) => ({ value, label: t(`records.actorKind.${value}`) }))} onChange={(kinds) => { change({ kinds }); }} />
          <Choices label={t('actors.field.ring')} values={filter.rings} options={[...RINGS, 'none' as const].map((value) => ({ value, label: value === 'none' ? t('actors.field.noRing') : t(`records.ring.${value}`) }))} onChange={(rings) => { change({ rings }); }} />
          <Choices label={t('actors.field.scope')} values={filter.scopes} options={[...SCOPES, 'none' as const].map((value) => ({ value, label: value === 'none' ? t('actors.field.noScope') : t(`records.scope.${value}`) }))} onChange={(scopes) => { change({ scopes }); }} />
          <Choices label={t('actors.field.sector')} values={filter.sectors.map((sector) => (sector === '' ? NO_SECTOR : sector))} options={sectors.map((sector) => (sector === '' ? { value: NO_SECTOR, label: t('actorViews.zone.noSector') } : { value: sector, label: sector }))} onChange={(next) => { change({ sectors: next.map((sector) => (sector === NO_SECTOR ? '' : sector)) }); }} />
          {bodies.length === 0 ? null : <Choices label={t('bodies.body')} values={filter.bodyIds} options={bodies.map(({ id, name }) => ({ value: id, label: name }))} onChange={(bodyIds) => { change({ bodyIds }); }} />}
          <Choices label={t('actors.connect.kind')} values={filter.relationKinds} options={RELATION_KINDS.map((value) => ({ value, label: t(`records.relationKind.${value}`) }))} onChange={(relationKinds) => { change({ relationKinds }); }} />
        </div>
        <p className={classes['note']} role="status">{t('actorViews.filter.seen', { seen: model.nodes.length, count: whole.nodes.length })}</p>
        <div className={classes['buttons']}>
          <Button size="sm" variant="default" disabled={filterCount(filter) === 0} onClick={() => { change(NO_FILTER); }}>{t('actorViews.filter.clear')}</Button>
          <Button size="sm" onClick={onClose}>{t('actorViews.filter.close')}</Button>
        </div>
      </div>
    </section>
  );
}

const NO_SECTOR = ' ';
