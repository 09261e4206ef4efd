import { Page } from '@renderer/ui/page/Page';
import { PageHeader } from '@renderer/ui/page/PageHeader';
import { Panel } from '@renderer/ui/panel/Panel';
import { RecordTable, type TableColumn } from '@renderer/ui/records/RecordTable';
import { Split } from '@renderer/ui/records/Split';
import { useState, type ReactNode } from 'react';
import classes from './primitives.module.css';

const ROWS: readonly string[] = Array.from({ length: 12 }, (_, index) => `Acción ${String(index + 1)}`);
const COLUMNS: readonly TableColumn<string>[] = [{ id: 'name', label: 'Acción', width: 'minmax(8rem, 1fr)', cell: (row) => row }];

/** A place with a table and the panel of what is chosen in it, as they share a window of any size. */
export function SplitPage(): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <main className={classes['place']}>
      <Page width="full">
        <PageHeader title="Acciones" lead="Lo elegido se lee al lado o, en una ventana angosta, debajo." />
        <Split chosen={chosen} side={chosen === null ? null : <Panel kind="side" title={`Ficha de la ${chosen}`} onClose={() => { setChosen(null); }}>{ROWS.join(' ')}</Panel>}>
          <RecordTable name="split" label="Acciones" columns={COLUMNS} rows={ROWS} keyOf={(row) => row} selected={chosen} onSelect={setChosen} />
        </Split>
      </Page>
    </main>
  );
}
