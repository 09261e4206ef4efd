import { Button, Checkbox } from '@mantine/core';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { useTranslation } from '@renderer/ui/use-translation';
import type { RecordId } from '@shared/domain/kernel/id';
import type { ContentOf } from '@shared/domain/registry';
import { RELATION_KINDS, type Relation } from '@shared/domain/relations/relation';
import { IconArrowsExchange, IconTrash } from '@tabler/icons-react';
import classes from './panel.module.css';
import { RelationLine } from '../RelationLine';
import { ChoiceField } from './ChoiceField';
import { TextField } from './TextField';

interface RelationFormProps {
  readonly relation: Relation;
  readonly nameOf: (id: RecordId) => string;
  readonly isReadOnly: boolean;
  readonly onWrite: (fields: Partial<Omit<ContentOf<'relation'>, 'sourceId' | 'targetId'>>) => void;
  readonly onChoose: (id: RecordId) => void;
  readonly onReverse: () => void;
  readonly onRemove: () => void;
}

/** Everything about one relation, saved as it is written. */
export function RelationForm({ relation, nameOf, isReadOnly, onWrite, onChoose, onReverse, onRemove }: RelationFormProps) {
  const t = useTranslation();
  const ends = [
    { label: t(relation.directed ? 'actors.field.from' : 'actors.field.between'), id: relation.sourceId },
    { label: t('actors.field.to'), id: relation.targetId },
  ];
  return (
    <div className={classes['form']}>
      <dl className={classes['ends']}>
        {ends.map(({ label, id }, index) => (
          <div key={index}>
            <dt>{index === 1 && !relation.directed ? '' : label}</dt>
            <dd>
              <button type="button" className={classes['end']} onClick={() => { onChoose(id); }}>
                {nameOf(id)}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <div className={classes['sample']}>
        <RelationLine kind={relation.kind} strength={relation.strength} isFormal={relation.formal} isDirected={relation.directed} />
        <span>{t(`records.relationKind.${relation.kind}`)}</span>
      </div>
      <ChoiceField
        label={t('actors.connect.kind')}
        value={relation.kind}
        options={RELATION_KINDS.map((kind) => ({ value: kind, label: t(`records.relationKind.${kind}`) }))}
        isReadOnly={isReadOnly}
        onWrite={(kind) => { if (kind !== null) onWrite({ kind }); }}
      />
      <div>
        <span className={classes['fieldLabel']}>{t('actors.field.strength')}</span>
        <SegmentedChoice
          label={t('actors.field.strength')}
          value={String(relation.strength)}
          options={([1, 2, 3] as const).map((strength) => ({ value: String(strength), label: t(`actors.field.strength${strength}`) }))}
          disabled={isReadOnly}
          onChange={(strength) => { onWrite({ strength: Number(strength) }); }}
        />
      </div>
      <Checkbox label={t('actors.field.directed')} checked={relation.directed} disabled={isReadOnly} onChange={(event) => { onWrite({ directed: event.currentTarget.checked }); }} />
      <Checkbox label={t('actors.field.formal')} checked={relation.formal} disabled={isReadOnly} onChange={(event) => { onWrite({ formal: event.currentTarget.checked }); }} />
      <TextField label={t('actors.field.label')} value={relation.label} isReadOnly={isReadOnly} onWrite={(label) => { onWrite({ label }); }} />
      <TextField label={t('actors.field.notes')} isLong value={relation.notes} isReadOnly={isReadOnly} onWrite={(notes) => { onWrite({ notes }); }} />
      {isReadOnly ? null : (
        <div className={classes['buttons']}>
          {relation.directed ? (
            <Button size="sm" variant="default" leftSection={<IconArrowsExchange size={16} />} onClick={onReverse}>
              {t('actors.panel.reverse')}
            </Button>
          ) : null}
          <Button size="sm" variant="default" color="red" leftSection={<IconTrash size={16} />} onClick={onRemove}>
            {t('actors.panel.removeRelation')}
          </Button>
        </div>
      )}
    </div>
  );
}
