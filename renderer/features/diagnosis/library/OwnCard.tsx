import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { CATALOG_NAMES } from '@shared/catalogs/schemas';
import type { OwnEntry } from '@shared/domain/diagnosis/own-entry';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { editOwnEntry } from './commands';
import classes from './library.module.css';
import { OwnForm } from './OwnForm';
import { PutButton } from './PutButton';
import { puttingOfOwn } from './put-entry';

interface OwnCardProps {
  readonly entry: OwnEntry;
  readonly withCatalog: boolean;
  readonly onRemove: () => void;
}

/** An entry of the city's own: shown as the others are, put into the process as they are, its words changed, and removed. */
export function OwnCard({ entry, withCatalog, onRemove }: OwnCardProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const readOnly = useReadOnly();
  const { name, description, origin } = entry;
  const catalog = CATALOG_NAMES.find((one) => one === entry.catalog);
  const [isEditing, setIsEditing] = useState(false);
  if (isEditing) {
    return (
      <li className={classes['entry']}>
        <OwnForm
          words={entry}
          saveLabel={t('common.action.save')}
          onSave={(words) => {
            const { ok } = runCommand(editOwnEntry, { id: entry.id, ...words });
            if (ok) setIsEditing(false);
            return ok;
          }}
          onCancel={() => { setIsEditing(false); }}
        />
      </li>
    );
  }
  return (
    <li className={classes['entry']}>
      <div>
        <p className={classes['kicker']}>
          {[withCatalog && catalog !== undefined ? t(`catalogs.name.${catalog}`) : '', t('diagnosis.library.own')].filter((text) => text !== '').join(' · ')}
        </p>
        <h3>{name}</h3>
        {description === '' ? null : <p>{description}</p>}
        {origin === '' ? null : <p className={classes['source']}>{origin}</p>}
      </div>
      <div className={classes['acts']}>
        <PutButton putting={puttingOfOwn(document, entry)} name={name} told={name} />
        <ActionIcon variant="subtle" color="gray" disabled={readOnly} aria-label={t('diagnosis.library.editOwn', { name })} title={t('diagnosis.library.editOwn', { name })} onClick={() => { setIsEditing(true); }}>
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" disabled={readOnly} aria-label={t('diagnosis.library.removeOwn', { name })} title={t('diagnosis.library.removeOwn', { name })} onClick={onRemove}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
