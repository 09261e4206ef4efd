import { Button, Menu } from '@mantine/core';
import { askedItems } from '@shared/analysis/diagnosis/asked-items';
import { listOf } from '@shared/document/document';
import { TABLE_STAGES } from '@shared/domain/roundtable/roundtable';
import { usePlaceState } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconClock, IconPresentation, IconPresentationOff, IconSnowflake, IconZoomIn, IconZoomOut, IconMoon } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { FIRST_PLACE } from '../place';
import { projector, useProjector } from './projector-control';
import type { SceneChoice } from './scene';
import classes from './projector.module.css';

/** The facilitator's hold on the room's screen: opens it, says what it shows, freezes, blacks out, zooms. `first` is what a newly opened one shows. */
export function ProjectorControls({ first }: { readonly first?: SceneChoice }): ReactNode {
  const t = useTranslation();
  const { isOpen, wasOpen, frozen, black, withTimer, shown } = useProjector();
  const [place] = usePlaceState('roundtable', FIRST_PLACE);
  const round = useDocument((document) => listOf(document, 'voteRound').filter(({ closedAt }) => closedAt === null)[0] ?? listOf(document, 'voteRound').at(-1));
  const dots = useDocument((document) => listOf(document, 'dotVote').filter(({ closedAt }) => closedAt === null)[0] ?? listOf(document, 'dotVote').at(-1));
  const asks = useDocument((document) => listOf(document, 'assessment').length > 0 && askedItems(document).length > 0);
  useEffect(() => { projector.start(); }, []);
  const open = (): void => {
    if (first !== undefined) projector.choose(first);
    projector.open();
  };
  const chosen = place.selected[0];
  if (!isOpen) {
    return (
      <span className={classes['controls']}>
        {wasOpen ? <span role="status" className={classes['lost']}>{t('roundtable.projector.closed')}</span> : null}
        <ToolbarButton withLabel label={t(wasOpen ? 'roundtable.projector.reopen' : 'roundtable.projector.open')} Icon={wasOpen ? IconPresentationOff : IconPresentation} onClick={open} />
      </span>
    );
  }
  const view = black ? t('roundtable.projector.black') : `${t(shown.key, shown.params)}${frozen ? ` (${t('roundtable.projector.frozen')})` : ''}`;
  return (
    <span className={classes['controls']} role="group" aria-label={t('roundtable.projector.title')}>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button className={classes['view'] ?? ''} variant="default" size="compact-md" leftSection={<IconPresentation size={18} />} title={`${t('roundtable.projector.sees')}: ${view}`}>
            <span className={classes['sees']}>{t('roundtable.projector.sees')}: <strong>{view}</strong></span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(['welcome', 'agenda'] as const).map((kind) => <Menu.Item key={kind} onClick={() => { projector.choose({ kind }); }}>{t(`roundtable.projector.scene.${kind}`)}</Menu.Item>)}
          <Menu.Item onClick={() => { projector.choose({ kind: 'canvas', stage: null }); }}>{t('roundtable.projector.scene.canvas')}</Menu.Item>
          {TABLE_STAGES.map((stage) => <Menu.Item key={stage} onClick={() => { projector.choose({ kind: 'canvas', stage }); }}>{t('roundtable.projector.zone', { stage: t(`roundtable.stage.${stage}`) })}</Menu.Item>)}
          <Menu.Item onClick={() => { projector.choose({ kind: 'table' }); }}>{t('roundtable.projector.scene.table')}</Menu.Item>
          {chosen === undefined ? null : <Menu.Item onClick={() => { projector.choose({ kind: 'proposal', id: chosen }); }}>{t('roundtable.projector.proposal')}</Menu.Item>}
          {round === undefined ? null : <Menu.Item onClick={() => { projector.choose({ kind: 'vote', id: round.id }); }}>{t('roundtable.projector.vote')}</Menu.Item>}
          {dots === undefined ? null : <Menu.Item onClick={() => { projector.choose({ kind: 'dots', id: dots.id }); }}>{t('roundtable.projector.scene.dots')}</Menu.Item>}
          {asks ? <Menu.Item onClick={() => { projector.choose({ kind: 'question' }); }}>{t('roundtable.projector.askedNow')}</Menu.Item> : null}
          {(['agreements', 'convergence', 'mapQuestion'] as const).map((kind) => <Menu.Item key={kind} onClick={() => { projector.choose({ kind }); }}>{t(`roundtable.projector.scene.${kind}`)}</Menu.Item>)}
        </Menu.Dropdown>
      </Menu>
      <ToolbarButton label={t('roundtable.projector.freeze')} Icon={IconSnowflake} pressed={frozen} onClick={() => { projector.setFrozen(!frozen); }} />
      <ToolbarButton label={t('roundtable.projector.blackout')} Icon={IconMoon} pressed={black} onClick={() => { projector.setBlack(!black); }} />
      <ToolbarButton label={t('roundtable.projector.timer')} Icon={IconClock} pressed={withTimer} onClick={() => { projector.setTimer(!withTimer); }} />
      <ToolbarButton label={t('roundtable.projector.smaller')} Icon={IconZoomOut} onClick={() => { projector.zoomBy(-1); }} />
      <ToolbarButton label={t('roundtable.projector.larger')} Icon={IconZoomIn} onClick={() => { projector.zoomBy(1); }} />
    </span>
  );
}
