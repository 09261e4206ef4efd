import { Button, CloseButton, Group, MultiSelect } from '@mantine/core';
import { listOf, recordOf } from '@shared/document/document';
import { agendaId } from '@shared/domain/agenda/agenda';
import type { RecordId } from '@shared/domain/kernel/id';
import { OBJECTIVE_KINDS } from '@shared/domain/objectives/objective';
import type { ContentOf } from '@shared/domain/registry';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { InlineEdit } from '@renderer/ui/controls/InlineEdit';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { inOrder } from './action-words';
import classes from './agenda.module.css';
import { addObjective, editObjective, linkObjectives, removeObjectives, writeAgenda } from './commands';

/** Vision, principles and the two kinds of objectives, kept apart and linked. */
export function DocumentView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const readOnly = useReadOnly();
  const agenda = recordOf(document, 'agenda', agendaId(document.processId));
  const objectives = inOrder(listOf(document, 'objective'));
  const links = listOf(document, 'objectiveLink');
  const development = objectives.filter(({ kind }) => kind === 'development');
  return (
    <div className={classes['scroll']}>
      <div className={classes['paper']}>
        <RecordForm
          readOnly={readOnly}
          fields={[
            { kind: 'longText', name: 'vision', label: t('agenda.document.vision'), hint: t('agenda.document.visionHint'), value: agenda?.vision ?? '' },
            { kind: 'words', name: 'principles', label: t('agenda.document.principles'), hint: t('agenda.document.principlesHint'), value: agenda?.principles ?? [] },
            { kind: 'longText', name: 'followUp', label: t('agenda.document.followUp'), value: agenda?.followUp ?? '' },
          ]}
          onWrite={(name, value) => { runCommand(writeAgenda, { [name]: value } as Partial<ContentOf<'agenda'>>); }}
        />
        <p className={classes['soft']}>{t('agenda.document.apart')}</p>
        {OBJECTIVE_KINDS.map((kind) => (
          <section key={kind} aria-label={t(`agenda.document.${kind}`)}>
            <Group justify="space-between">
              <h2 className={classes['title']}>{t(`agenda.document.${kind}`)}</h2>
              <Button
                size="xs"
                variant="default"
                onClick={() => { runCommand(addObjective, { kind, name: t('agenda.document.newObjective') }); }}
              >
                {t('agenda.document.addObjective')}
              </Button>
            </Group>
            <ul className={classes['plainList']}>
              {objectives.filter((objective) => objective.kind === kind).map((objective) => (
                <li key={objective.id} className={classes['objective']}>
                  <Group wrap="nowrap" justify="space-between">
                    <InlineEdit
                      value={objective.name}
                      name={t('agenda.document.objectiveName')}
                      required
                      readOnly={readOnly}
                      onSave={(name) => {
                        runCommand(editObjective, { id: objective.id, fields: { name } });
                      }}
                    />
                    <CloseButton size="sm" aria-label={t('agenda.document.remove', { name: objective.name })} onClick={() => { runCommand(removeObjectives, [objective.id]); }} />
                  </Group>
                  {kind === 'internationalisation' && development.length > 0 ? (
                    <MultiSelect
                      size="xs"
                      label={t('agenda.document.serves')}
                      data={development.map(({ id, name }) => ({ value: id, label: name }))}
                      value={links.filter(({ internationalisationId }) => internationalisationId === objective.id).map(({ developmentId }) => developmentId)}
                      onChange={(developmentIds) => { runCommand(linkObjectives, { internationalisationId: objective.id, developmentIds: developmentIds as RecordId[] }); }}
                    />
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
