import { Button, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { CATALOG_NAMES, type CatalogName } from '@shared/catalogs/schemas';
import { listOf } from '@shared/document/document';
import { blockName } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { CATALOG_BLOCKS } from '@shared/domain/diagnosis/item-key';
import { CATALOG_OF_BLOCK } from '@shared/catalogs/diagnosis-bank';
import { announce } from '@renderer/store/notices';
import { runCommand, undo, useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { use, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useBank } from '../use-bank';
import { addOwnEntry, removeOwnEntry } from './commands';
import { OwnCard } from './OwnCard';
import { OwnForm } from './OwnForm';
import { PutButton } from './PutButton';
import { loadLibrary, searchLibrary, searchOwn, type LibraryEntry } from './library-entries';
import classes from './library.module.css';
import { puttingOf, takesOwnEntries } from './put-entry';

/** Entries drawn at once; a narrower search shows the rest. */
const SHOWN = 120;

/** Everything the source documents bring, to browse, to search, and to put into the process. */
export function LibraryView(): ReactNode {
  const t = useTranslation();
  const library = use(loadLibrary());
  const own = useDocument((document) => listOf(document, 'ownEntry'));
  const [catalog, setCatalog] = useState<CatalogName | null>(null);
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(SHOWN);
  const asked = useDeferredValue(query);
  const found = useMemo(() => searchLibrary(library, asked), [library, asked]);
  const ownFound = searchOwn(own, asked);
  const counts = useMemo(() => {
    const byName = new Map<CatalogName, number>();
    for (const entry of found) byName.set(entry.catalog, (byName.get(entry.catalog) ?? 0) + 1);
    for (const { catalog: name } of ownFound) byName.set(name as CatalogName, (byName.get(name as CatalogName) ?? 0) + 1);
    return byName;
  }, [found, ownFound]);
  const entries = catalog === null ? found : found.filter((entry) => entry.catalog === catalog);
  const ownEntries = catalog === null ? ownFound : ownFound.filter((entry) => entry.catalog === catalog);
  const total = entries.length + ownEntries.length;
  const choose = (name: CatalogName | null): void => {
    setCatalog(name);
    setLimit(SHOWN);
  };

  return (
    <div className={classes['layout']}>
      <nav className={classes['side']} aria-label={t('diagnosis.library.catalogs')}>
        <UnstyledButton className={classes['catalog'] ?? ''} aria-current={catalog === null} onClick={() => { choose(null); }}>
          <span>{t('diagnosis.library.all')}</span>
          <span>{found.length + ownFound.length}</span>
        </UnstyledButton>
        {CATALOG_NAMES.map((name) => (
          <UnstyledButton
            key={name}
            className={classes['catalog'] ?? ''}
            aria-current={catalog === name}
            data-empty={(counts.get(name) ?? 0) === 0}
            onClick={() => { choose(name); }}
          >
            <span>{t(`catalogs.name.${name}`)}</span>
            <span>{counts.get(name) ?? 0}</span>
          </UnstyledButton>
        ))}
      </nav>
      <div className={classes['main']}>
        <Text c="dimmed">{t('diagnosis.library.lead')}</Text>
        <TextInput
          leftSection={<IconSearch size={18} aria-hidden />}
          aria-label={t('diagnosis.library.search')}
          placeholder={t('diagnosis.library.searchPlaceholder')}
          maw="34rem"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setLimit(SHOWN);
          }}
        />
        <Text size="sm" c="dimmed" role="status">
          {total === 0 ? t('diagnosis.library.none', { query: asked }) : t('diagnosis.library.results', { count: total })}
        </Text>
        <ul className={classes['entries']}>
          {ownEntries.map((entry) => (
            <OwnCard key={entry.id} entry={entry} withCatalog={catalog === null} onRemove={() => {
              if (runCommand(removeOwnEntry, entry.id).ok) {
                announce({ tone: 'calm', messageKey: 'diagnosis.library.removed', action: { labelKey: 'common.action.undo', run: undo } });
              }
            }} />
          ))}
          {entries.slice(0, limit).map((entry) => (
            <EntryCard key={entry.key} entry={entry} withCatalog={catalog === null} />
          ))}
        </ul>
        {entries.length > limit ? (
          <Button variant="default" onClick={() => { setLimit(limit + SHOWN); }}>{t('diagnosis.reading.showAll')}</Button>
        ) : null}
        {catalog === null ? (
          <Text size="sm" c="dimmed">{t('diagnosis.library.ownHint')}</Text>
        ) : takesOwnEntries(catalog) ? (
          <OwnForm key={catalog} saveLabel={t('diagnosis.library.addOwn')} onSave={(words) => runCommand(addOwnEntry, { catalog, ...words }).ok} />
        ) : (
          <Text size="sm" c="dimmed">{t('diagnosis.library.ownClosed')}</Text>
        )}
      </div>
    </div>
  );
}

function EntryCard({ entry, withCatalog }: { readonly entry: LibraryEntry; readonly withCatalog: boolean }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const bank = useBank();
  const putting = puttingOf(document, bank, entry);
  const { name, description, source } = entry.entry;
  const block = CATALOG_BLOCKS.find((one) => CATALOG_OF_BLOCK[one] === entry.catalog);
  return (
    <li className={classes['entry']}>
      <div>
        {withCatalog || entry.partOf !== '' ? (
          <p className={classes['kicker']}>
            {[withCatalog ? t(`catalogs.name.${entry.catalog}`) : '', entry.partOf].filter((text) => text !== '').join(' · ')}
          </p>
        ) : null}
        <h3>{name}</h3>
        {description === undefined ? null : <p>{description}</p>}
        {entry.more.length === 0 ? null : (
          <ul>
            {entry.more.map((text) => <li key={text}>{text}</li>)}
          </ul>
        )}
        <p className={classes['source']}>{t('catalogs.source.line', { ...source })}</p>
      </div>
      <PutButton putting={putting} name={name} told={putting?.kind === 'block' && block !== undefined ? t(blockName(block)) : name} />
    </li>
  );
}
