import { Button, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { CatalogEntry } from '@shared/catalogs/schemas';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Line } from '@shared/domain/lines/line';
import { announceFailure } from '@renderer/store/notices';
import { runCommand } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { addLine, type NewLine } from './commands';
import classes from './lines.module.css';

interface ModalitySectionProps {
  /** null for the lines whose modality is not in the catalogue. */
  readonly modality: CatalogEntry<'modalities'> | null;
  readonly rows: readonly { readonly line: Line; readonly linkCount: number }[];
  readonly selected: RecordId | null;
  readonly onSelect: (id: RecordId) => void;
}

/** One modality with its lines, its instruments, and a field that adds lines one after another. */
export function ModalitySection({ modality, rows, selected, onSelect }: ModalitySectionProps): ReactNode {
  const t = useTranslation();
  const [adding, setAdding] = useState(false);
  const [name, setName] = useState('');
  const headingId = `modality-${modality?.id ?? 'none'}`;

  const create = (line: NewLine): void => {
    const result = runCommand(addLine, line);
    if (!result.ok) {
      announceFailure(result.error);
      return;
    }
    setName('');
    onSelect(result.value);
  };

  return (
    <section className={classes['section']} aria-labelledby={headingId}>
      <div className={classes['heading']}>
        <Text component="h2" id={headingId} fw={600}>
          {modality?.name ?? t('lines.withoutModality')}
        </Text>
        {modality === null ? null : (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} />}
            aria-label={t('lines.addIn', { modality: modality.name })}
            onClick={() => { setAdding(true); }}
          >
            {t('lines.add')}
          </Button>
        )}
      </div>
      {modality === null ? null : (
        <>
          <Text size="sm" c="dimmed" maw={720} title={t('lines.source', { ...modality.source })}>
            {modality.description}
          </Text>
          <ul className={classes['chips']} aria-label={t('lines.instruments')}>
            {modality.instruments.map((instrument) => (
              <li key={instrument.id}>
                <UnstyledButton
                  className={classes['chip'] ?? ''}
                  title={instrument.description}
                  aria-label={t('lines.fromInstrument', { instrument: instrument.name })}
                  onClick={() => {
                    create({ name: instrument.name, modalityId: modality.id, instrumentIds: [instrument.id] });
                  }}
                >
                  <IconPlus size={12} aria-hidden /> {instrument.name}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className={classes['lines']}>
        {rows.map(({ line, linkCount }) => (
          <li key={line.id}>
            <UnstyledButton
              className={classes['line'] ?? ''}
              aria-pressed={line.id === selected}
              onClick={() => { onSelect(line.id); }}
            >
              <span className={classes['lineName']}>{line.name}</span>
              <span className={classes['lineDetail']}>
                {[line.term === null ? '' : t(`records.term.${line.term}`), t('lines.links', { count: linkCount })]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {adding && modality !== null ? (
        <TextInput
          aria-label={t('lines.addIn', { modality: modality.name })}
          placeholder={t('lines.namePlaceholder')}
          description={t('lines.nameHint')}
          inputWrapperOrder={['input', 'description']}
          value={name}
          // The person has just asked to write here.
          data-autofocus
          ref={(input) => { if (name === '') input?.focus(); }}
          onChange={(event) => { setName(event.currentTarget.value); }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && name.trim() !== '') create({ name, modalityId: modality.id, instrumentIds: [] });
            if (event.key === 'Escape') {
              setAdding(false);
              setName('');
            }
          }}
          onBlur={() => {
            if (name.trim() === '') setAdding(false);
          }}
        />
      ) : null}
    </section>
  );
}
