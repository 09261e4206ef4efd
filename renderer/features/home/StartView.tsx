import { Button } from '@mantine/core';
import { announceFailure } from '@renderer/store/notices';
import { createProcess, openExample, useProcesses, type NewProcess } from '@renderer/store/process-library';
import { useSession } from '@renderer/store/session';
import { Page } from '@renderer/ui/page/Page';
import { PageHeader } from '@renderer/ui/page/PageHeader';
import { Panel } from '@renderer/ui/panel/Panel';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconBook2, IconFolderOpen, IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { chooseMesaFile } from './choose-mesa-file';
import { Introduction } from './Introduction';
import { governmentPeriodOf, type ProcessDraft } from './process-draft';
import { ProcessForm } from './ProcessForm';
import { RecentProcesses } from './RecentProcesses';
import { RecycleBin } from './RecycleBin';
import { StorageCheck } from './StorageCheck';
import classes from './StartView.module.css';

const submit = (process: NewProcess): void => {
  void createProcess(process).then((result) => {
    if (!result.ok) announceFailure(result.error);
  });
};
const showExample = (): void => {
  void openExample().then((result) => {
    if (!result.ok) announceFailure(result.error);
  });
};

/** Nothing at first: the list is nearly always there before a sentence could be read. */
const SLOW_MS = 300;

/** Says that the list is being read, where that takes long enough to be noticed. */
function Reading() {
  const t = useTranslation();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => { setSlow(true); }, SLOW_MS);
    return () => { clearTimeout(timer); };
  }, []);
  return isSlow ? <p className={classes['hint']}>{t('home.recent.reading')}</p> : null;
}

/** What there is before a process is open: those of this machine, a new one, a file, the example. */
export function StartView() {
  const t = useTranslation();
  const processes = useProcesses();
  const current = processes?.filter(({ discardedAt }) => discardedAt === null) ?? null;
  const discarded = processes?.filter(({ discardedAt }) => discardedAt !== null) ?? [];
  const [isCreating, setCreating] = useState(false);
  const [draft] = useState<ProcessDraft>(() => ({
    name: '',
    territoryName: '',
    territoryKind: 'municipality',
    ...governmentPeriodOf(new Date().getFullYear()),
  }));
  const introduced = useSession((state) => state.introduced);
  const hasProcesses = current !== null && current.length > 0;
  const showForm = current !== null && (isCreating || !hasProcesses);

  return (
    <Page>
      <PageHeader title={t('home.start.title')} lead={t('home.start.lead')} />
      {current !== null && !hasProcesses && !introduced ? <Introduction /> : null}
      <div className={classes['columns']}>
        <div className={classes['main']}>
          <StorageCheck knownCount={(processes ?? []).filter(({ details }) => details !== null).length} />
          {showForm ? (
            <section className={classes['sheet']} aria-labelledby="new-process">
              <h2 id="new-process" className={classes['heading']}>
                {t('home.create.title')}
              </h2>
              <p className={classes['hint']}>{t('home.create.hint')}</p>
              <ProcessForm
                initial={draft}
                submitLabel={t('home.create.submit')}
                onSubmit={submit}
                suggestsName
                startsFocused
                extraButtons={
                  hasProcesses ? (
                    <Button
                      variant="default"
                      onClick={() => {
                        setCreating(false);
                      }}
                    >
                      {t('common.action.cancel')}
                    </Button>
                  ) : undefined
                }
              />
            </section>
          ) : null}
          {current === null ? <Reading /> : null}
          {hasProcesses ? (
            <Panel
              title={t('home.recent.title')}
              actions={
                showForm ? undefined : (
                  <Button
                    leftSection={<IconPlus size={18} />}
                    onClick={() => {
                      setCreating(true);
                    }}
                  >
                    {t('home.create.open')}
                  </Button>
                )
              }
            >
              <RecentProcesses processes={current} />
            </Panel>
          ) : null}
          {discarded.length === 0 ? null : <RecycleBin processes={discarded} />}
        </div>
        <div className={classes['side']}>
          <section className={classes['offer']} aria-labelledby="open-file">
            <IconFolderOpen size={24} stroke={1.5} aria-hidden />
            <h2 id="open-file" className={classes['heading']}>
              {t('home.open.title')}
            </h2>
            <p className={classes['hint']}>{t('home.open.text')}</p>
            <Button variant="default" onClick={chooseMesaFile}>
              {t('home.open.button')}
            </Button>
          </section>
          <section className={classes['offer']} aria-labelledby="example">
            <IconBook2 size={24} stroke={1.5} aria-hidden />
            <h2 id="example" className={classes['heading']}>
              {t('home.example.title')}
            </h2>
            <p className={classes['hint']}>{t('home.example.text')}</p>
            <Button variant="default" onClick={showExample}>
              {t('home.example.button')}
            </Button>
          </section>
        </div>
      </div>
    </Page>
  );
}
