import { Button, MantineProvider, Menu, Modal, Tooltip } from '@mantine/core';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import { IconHome } from '@tabler/icons-react';
import { Dexie } from 'dexie';
import i18next from 'i18next';
import { createRoot } from 'react-dom/client';
import { config, z } from 'zod';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/**
 * The yardstick of the start: the libraries of the shell, a store, a database that is opened, a validator, and one button. What
 * the program takes beyond this is its own. Just those that the program starts with: it fetches its notices after the first
 * drawing, speaks through i18next without the binding of React, and tells the validators that nothing may be evaluated.
 */
config({ jitless: true });
const store = createStore(() => ({ opened: false }));
const database = new Dexie('empty');
database.version(1).stores({ records: 'id' });
await i18next.init({ lng: 'es', resources: { es: { translation: { go: 'Empezar' } } } });
await database.open();
z.object({ id: z.string() }).parse({ id: 'a' });

function Empty() {
  const opened = useStore(store, (state) => state.opened);
  return (
    <Menu>
      <Menu.Target>
        <Tooltip label={i18next.t('go')}><Button leftSection={<IconHome />} onClick={() => { store.setState({ opened: !opened }); }}>{i18next.t('go')}</Button></Tooltip>
      </Menu.Target>
      <Modal opened={opened} onClose={() => { store.setState({ opened: false }); }} title={i18next.t('go')} />
    </Menu>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');
createRoot(root).render(
  <MantineProvider>
    <Empty />
  </MantineProvider>,
);
