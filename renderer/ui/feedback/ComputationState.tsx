import { Button, Loader } from '@mantine/core';
import { EmptyState } from '../page/EmptyState';
import { useTranslation } from '../use-translation';
import classes from './ComputationState.module.css';
import { IconCalculator } from '@tabler/icons-react';

interface ComputationStateProps {
  /** How it stands; nothing is drawn of one that is ready. */
  readonly state: { readonly kind: 'computing' | 'ready' | 'stopped' } | { readonly kind: 'broken'; readonly message: string };
  readonly onAgain: () => void;
  readonly onStop: () => void;
}

/** Says that something is computed elsewhere while the window goes on answering, or that it was stopped or broke, with the way on. */
export function ComputationState({ state, onAgain, onStop }: ComputationStateProps) {
  const t = useTranslation();
  switch (state.kind) {
    case 'ready':
      return null;
    case 'computing':
      return (
        <div className={classes['computing']} role="status">
          <Loader size="xs" /> {t('common.computation.computing')}
          <Button variant="subtle" size="compact-sm" onClick={onStop}>{t('common.action.cancel')}</Button>
        </div>
      );
    case 'stopped':
      return <EmptyState Icon={IconCalculator} title={t('common.computation.stopped')} actions={<Button onClick={onAgain}>{t('common.computation.compute')}</Button>}>{t('common.computation.stoppedText')}</EmptyState>;
    case 'broken':
      return <EmptyState Icon={IconCalculator} title={t('common.computation.broken')} actions={<Button onClick={onAgain}>{t('common.action.retry')}</Button>}>{state.message}</EmptyState>;
  }
}
