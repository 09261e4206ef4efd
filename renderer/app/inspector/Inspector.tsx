import { Button } from '@mantine/core';
import { useWorkspace } from '@renderer/store/workspace';
import { SideDialog } from '@renderer/ui/dialog/SideDialog';
import { useTranslation } from '@renderer/ui/use-translation';
import { recordContext } from '@shared/analysis/describe/value-text';
import { recordById } from '@shared/document/document';
import { Suspense } from 'react';
import { useStore } from 'zustand';
import { placeShowing, showRecord } from '../show-record';
import { featureOf } from '../features';
import { closeInspector, inspectBack, inspectorState } from './inspector-state';
import classes from './inspector.module.css';
import { RecordSheet } from './RecordSheet';

/** The sheet of one record of any type, over the place that is open: every field, what it hangs on, what was done to it. */
export function Inspector() {
  const t = useTranslation();
  const trail = useStore(inspectorState, (state) => state.trail);
  const document = useWorkspace((state) => state.document);
  const id = trail.at(-1);
  const record = id === undefined || document === null ? undefined : recordById(document, id);
  const context = record === undefined || document === null ? null : recordContext([document], record);
  const before = trail.at(-2);
  const place = record === undefined ? null : placeShowing(record.type);
  const placeName = place === null ? '' : t(featureOf(place).labelKey);
  const previous = before === undefined || document === null ? undefined : recordById(document, before);
  return (
    <SideDialog
      opened={id !== undefined && document !== null}
      onClose={closeInspector}
      title={context === null ? t('inspector.open') : t('inspector.title', { type: context.type, name: context.name })}
      head={
        context === null ? undefined : (
          <div className={classes['head']}>
            {context.within.length === 0 ? null : <p className={classes['soft']}>{t('merging.where', { names: context.within.join(', ') })}</p>}
            <div className={classes['ways']}>
              {previous === undefined || document === null ? null : (
                <Button size="compact-sm" variant="default" onClick={inspectBack}>{t('inspector.back', { name: recordContext([document], previous).name })}</Button>
              )}
              {place === null || record === undefined ? null : (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => {
                    closeInspector();
                    showRecord(record.id);
                  }}
                >
                  {t('inspector.showInPlace', { place: placeName })}
                </Button>
              )}
            </div>
          </div>
        )
      }
    >
      {record === undefined || document === null ? (
        <p className={classes['soft']}>{t('inspector.gone')}</p>
      ) : (
        <Suspense fallback={<p className={classes['soft']}>{t('shell.loading')}</p>}>
          <RecordSheet key={record.id} record={record} document={document} />
        </Suspense>
      )}
    </SideDialog>
  );
}
