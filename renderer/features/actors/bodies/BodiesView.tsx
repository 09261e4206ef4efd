import { Button, Menu } from '@mantine/core';
import { FigureFrame } from '@renderer/figures/FigureFrame';
import { derive, useDerived } from '@renderer/store/derived';
import { useReadOnly } from '@renderer/store/workspace';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { RecordTable, type TableColumn } from '@renderer/ui/records/RecordTable';
import { useTranslation } from '@renderer/ui/use-translation';
import { listOf, recordOf } from '@shared/document/document';
import { BODY_KINDS, type Body, type BodyKind } from '@shared/domain/bodies/body';
import { t as translate } from '@shared/i18n';
import { bodiesChart, bodiesInWords, sharedMembers } from '@shared/reports/bodies-chart';
import { IconPlus, IconSitemap } from '@tabler/icons-react';
import actorsClasses from '../actors.module.css';
import classes from './bodies.module.css';
import panelClasses from '../panel/panel.module.css';
import { addBody, editBody, removeBodies } from '../body-commands';
import type { MapWork } from '../use-map-work';
import { BodyCard } from './BodyCard';

/** Those read from a file come by their ids, which say nothing to anybody. */
const BY_NAME = { id: 'name', falling: false } as const;
const CHART_WIDTH = 640;
const chartOf = derive(['body', 'actor'], (document) => bodiesChart(document, CHART_WIDTH, translate));
const wordsOf = derive(['body', 'actor'], (document) => bodiesInWords(document, translate));
const sharedOf = derive(['body', 'actor'], sharedMembers);

/** The bodies in which the actors meet: table, card and chart. */
export function BodiesView({ work }: { readonly work: MapWork }) {
  const t = useTranslation();
  const isReadOnly = useReadOnly();
  const { document, place, changePlace, run, choose, say } = work;
  const bodies = listOf(document, 'body');
  const chart = useDerived(chartOf);
  const words = useDerived(wordsOf);
  const shared = useDerived(sharedOf);
  const chosen = place.bodyId === null ? undefined : recordOf(document, 'body', place.bodyId);
  const add = (kind: BodyKind): void => {
    const added = run(addBody, { kind, name: t(`bodies.newName.${kind}`) });
    if (added.ok) changePlace({ bodyId: added.value });
  };
  const remove = (id: Body['id']): void => {
    if (isReadOnly || !run(removeBodies, [id]).ok) return;
    changePlace({ bodyId: null });
    say(t('actors.announce.removed'));
  };
  const columns: readonly TableColumn<Body>[] = [
    { id: 'name', label: t('bodies.table.name'), width: '2fr', cell: ({ name }) => name, sort: ({ name }) => name },
    { id: 'kind', label: t('bodies.table.kind'), width: '1.2fr', cell: ({ kind }) => t(`records.bodyKind.${kind}`), sort: ({ kind }) => BODY_KINDS.indexOf(kind) },
    { id: 'members', label: t('bodies.table.members'), width: '110px', align: 'end', cell: ({ memberIds }) => memberIds.length, sort: ({ memberIds }) => memberIds.length },
    { id: 'rhythm', label: t('bodies.table.rhythm'), width: '1.2fr', cell: ({ rhythm }) => (rhythm === '' ? '—' : rhythm) },
  ];
  if (bodies.length === 0) {
    return (
      <div className={classes['bodies']}>
        <EmptyState
          Icon={IconSitemap}
          title={t('bodies.emptyTitle')}
          actions={isReadOnly ? undefined : BODY_KINDS.filter((kind) => kind !== 'other').map((kind) => (
            <Button key={kind} variant={kind === 'strategicCommittee' ? 'filled' : 'default'} leftSection={<IconPlus size={18} />} onClick={() => { add(kind); }}>
              {t(`records.bodyKind.${kind}`)}
            </Button>
          ))}
        >
          {t('bodies.emptyText')}
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <div className={classes['bodies']}>
        <header className={classes['bodiesHead']}>
          <p className={classes['bodiesLead']}>{t('bodies.lead')}</p>
          {isReadOnly ? null : (
            <Menu position="bottom-end">
              <Menu.Target>
                <Button leftSection={<IconPlus size={18} />}>{t('bodies.add')}</Button>
              </Menu.Target>
              <Menu.Dropdown>
                {BODY_KINDS.map((kind) => (
                  <Menu.Item key={kind} onClick={() => { add(kind); }}>{t(`records.bodyKind.${kind}`)}</Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </header>
        <div className={classes['bodiesTable']} style={{ '--rows': Math.min(8, bodies.length) }}>
          <RecordTable
            label={t('bodies.table.label')}
            columns={columns}
            rows={bodies}
            firstSorting={BY_NAME}
            keyOf={({ id }) => id}
            selected={chosen?.id ?? null}
            onSelect={(id) => { changePlace({ bodyId: id as Body['id'] }); }}
            onDelete={(id) => { remove(id as Body['id']); }}
          />
        </div>
        <section className={classes['chart']} aria-label={t('bodies.chart.title')}>
          <h2 className={actorsClasses['boxTitle']}>{t('bodies.chart.title')}</h2>
          <FigureFrame figure={chart} caption={t('bodies.chart.caption')} />
          <details>
            <summary>{t('bodies.chart.inWords')}</summary>
            <ul className={panelClasses['sentences']}>{words.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
          </details>
        </section>
        <section className={panelClasses['part']} aria-label={t('bodies.shared.title')}>
          <h2 className={actorsClasses['boxTitle']}>{t('bodies.shared.title')}</h2>
          {shared.length === 0 ? <p className={panelClasses['note']}>{t('bodies.shared.none')}</p> : null}
          <ul className={panelClasses['sentences']}>
            {shared.map(({ name, bodies: names }) => <li key={name}>{t('bodies.shared.line', { name, bodies: names.join(', ') })}</li>)}
          </ul>
        </section>
      </div>
      {chosen === undefined ? null : (
        <BodyCard
          key={chosen.id}
          body={chosen}
          actors={listOf(document, 'actor')}
          isReadOnly={isReadOnly}
          onWrite={(fields) => run(editBody, { id: chosen.id, fields }).ok}
          onRemove={() => { remove(chosen.id); }}
          onMap={() => {
            changePlace({ display: 'map', hasAreas: true });
            choose(chosen.memberIds);
          }}
          onClose={() => { changePlace({ bodyId: null }); }}
        />
      )}
    </>
  );
}
