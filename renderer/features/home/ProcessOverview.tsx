import { Button } from '@mantine/core';
import { useDerived } from '@renderer/store/derived';
import { runCommand, useDocument, useWorkspace } from '@renderer/store/workspace';
import { InlineEdit } from '@renderer/ui/controls/InlineEdit';
import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { Page } from '@renderer/ui/page/Page';
import { PageHeader } from '@renderer/ui/page/PageHeader';
import { Panel } from '@renderer/ui/panel/Panel';
import { useTranslation } from '@renderer/ui/use-translation';
import { recordOf } from '@shared/document/document';
import { useState } from 'react';
import { updateProcess } from './commands';
import { NearDates } from './NearDates';
import { discardOpenUndoably } from './discard-undoably';
import { ProcessForm } from './ProcessForm';
import { ProcessTally } from './ProcessTally';
import classes from './ProcessOverview.module.css';
import { RouteSteps } from './RouteSteps';
import { tallyOf } from './route';

/** Inside a process: what it is, what there is in it, what comes next. */
export function ProcessOverview() {
  const t = useTranslation();
  const process = useDocument((document) => recordOf(document, 'process', document.processId));
  const tally = useDerived(tallyOf);
  const readOnly = useWorkspace(({ access }) => access !== 'write');
  const [isEditing, setEditing] = useState(false);
  if (process === undefined) return null;
  const { name, territoryName, territoryKind, periodStart, periodEnd, description, isExample } = process;

  return (
    <Page>
      <PageHeader
        title={
          <InlineEdit
            value={name}
            name={t('home.overview.name')}
            required
            readOnly={readOnly}
            onSave={(value) => {
              runCommand(updateProcess, { name: value });
            }}
          />
        }
        lead={`${t(`records.territoryKind.${territoryKind}`)} · ${t('home.recent.details', { territory: territoryName, start: periodStart, end: periodEnd })}`}
      >
        {isEditing || readOnly ? null : (
          <Button
            variant="default"
            onClick={() => {
              setEditing(true);
            }}
          >
            {t('home.overview.edit')}
          </Button>
        )}
      </PageHeader>
      {isExample ? (
        <FailureNotice
          tone="calm"
          actions={
            readOnly ? null : (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  discardOpenUndoably({ id: process.id, name });
                }}
              >
                {t('home.overview.discardExample')}
              </Button>
            )
          }
        >
          {t('home.overview.exampleNote')}
        </FailureNotice>
      ) : null}
      {isEditing ? (
        <section className={classes['form']}>
          <ProcessForm
            initial={{ name, territoryName, territoryKind, periodStart, periodEnd }}
            submitLabel={t('home.overview.save')}
            startsFocused
            onSubmit={(fields) => {
              if (runCommand(updateProcess, fields).ok) setEditing(false);
            }}
            extraButtons={
              <Button
                variant="default"
                onClick={() => {
                  setEditing(false);
                }}
              >
                {t('common.action.cancel')}
              </Button>
            }
          />
        </section>
      ) : null}
      <div className={classes['description']}>
        <InlineEdit
          value={description}
          name={t('home.overview.description')}
          placeholder={t('home.overview.descriptionEmpty')}
          maxLength={2000}
          multiline
          readOnly={readOnly}
          onSave={(value) => {
            runCommand(updateProcess, { description: value });
          }}
        />
      </div>
      <ProcessTally tally={tally} />
      <NearDates />
      <Panel title={t('home.overview.route')}>
        <RouteSteps tally={tally} />
      </Panel>
    </Page>
  );
}
