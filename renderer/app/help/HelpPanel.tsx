import { Button, Stack, TextInput, UnstyledButton } from '@mantine/core';
import { useSession } from '@renderer/store/session';
import { useWorkspace } from '@renderer/store/workspace';
import { SideDialog } from '@renderer/ui/dialog/SideDialog';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconChevronRight, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { openAbout } from '../about/about-state';
import { closeHelp, helpState, openKeys } from './help-state';
import { findPages, helpPages, type HelpPage } from './help-pages';
import classes from './Help.module.css';

/** The help beside the work: opens on the page of the place one is in. */
export function HelpPanel() {
  const isOpen = useStore(helpState, ({ open }) => open === 'pages');
  return isOpen ? <OpenHelp /> : null;
}

function OpenHelp() {
  const t = useTranslation();
  const place = useSession((state) => state.place);
  const hasProcess = useWorkspace(({ document }) => document !== null);
  const [query, setQuery] = useState('');
  const pages = helpPages();
  const [shown, setShown] = useState<string | null>(hasProcess ? place : 'home');
  const found = findPages(pages, query);
  const page = query === '' ? pages.find(({ id }) => id === shown) : undefined;
  return (
    <SideDialog
      opened
      onClose={closeHelp}
      title={t('help.title')}
      head={
        <TextInput
          aria-label={t('help.search')}
          placeholder={t('help.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
          }}
        />
      }
      foot={
        <Stack gap="xs">
          <Button variant="default" fullWidth onClick={openKeys}>
            {t('help.keysAction')}
          </Button>
          <Button
            variant="subtle"
            fullWidth
            onClick={() => {
              closeHelp();
              openAbout();
            }}
          >
            {t('about.action')}
          </Button>
        </Stack>
      }
    >
      {page === undefined ? null : <PageText page={page} />}
      {query !== '' && found.length === 0 ? <p className={classes['paragraph']}>{t('help.none', { query })}</p> : null}
      {page === undefined ? null : <h3 className={classes['listTitle']}>{t('help.more')}</h3>}
      <ul className={classes['list']}>
        {found
          .filter(({ id }) => id !== page?.id)
          .map(({ id, title }) => (
            <li key={id}>
              <UnstyledButton
                className={classes['entry']}
                onClick={() => {
                  setQuery('');
                  setShown(id);
                }}
              >
                <span>{title}</span>
                <IconChevronRight size={16} aria-hidden />
              </UnstyledButton>
            </li>
          ))}
      </ul>
    </SideDialog>
  );
}

function PageText({ page: { title, blocks } }: { readonly page: HelpPage }) {
  return (
    <article className={classes['page']}>
      <h3 className={classes['pageTitle']}>{title}</h3>
      {blocks.map((block, index) => {
        const key = `${block.kind} ${String(index)}`;
        if (block.kind === 'points') {
          return (
            <ul key={key} className={classes['points']}>
              {block.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          );
        }
        const Tag = block.kind === 'heading' ? 'h4' : 'p';
        return (
          <Tag key={key} className={classes[block.kind]}>
            {block.text}
          </Tag>
        );
      })}
    </article>
  );
}
