import { Button, Checkbox, NumberInput, Select, Switch, Tabs, Textarea, TextInput } from '@mantine/core';
import { ConfirmInline } from '@renderer/ui/controls/ConfirmInline';
import { InlineEdit } from '@renderer/ui/controls/InlineEdit';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { SaveIndicator } from '@renderer/ui/feedback/SaveIndicator';
import { ShortcutKeys } from '@renderer/ui/keyboard/ShortcutKeys';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { PageHeader } from '@renderer/ui/page/PageHeader';
import { Panel } from '@renderer/ui/panel/Panel';
import { Board } from '@renderer/ui/records/Board';
import { ChainLinks } from '@renderer/ui/records/ChainLinks';
import { IconAward, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { SampleForm, SampleTable } from './samples';
import classes from './primitives.module.css';

const NOTHING = (): void => undefined;

/** A primitive with its states side by side. */
function Shown({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={classes['shown']} aria-label={name} data-primitive={name}>
      <h2 className={classes['name']}>{name}</h2>
      <div className={classes['states']}>{children}</div>
    </section>
  );
}

/** Every primitive of the interface in every state, to be looked at while developing and by a check of all three looks. */
export function PrimitivesPage(): ReactNode {
  const [choice, setChoice] = useState<'one' | 'two'>('one');
  const [card, setCard] = useState<string | null>('a');
  return (
    <main className={classes['page']}>
      <PageHeader title="Primitivas" lead="Cada pieza de la interfaz en cada estado."><Button>Acción principal</Button></PageHeader>
      <Shown name="Button">
        <Button>Primero</Button>
        <Button variant="default">Corriente</Button>
        <Button variant="subtle">Discreto</Button>
        <Button color="red">Borrar</Button>
        <Button disabled>Apagado</Button>
        <Button loading>Ocupado</Button>
      </Shown>
      <Shown name="ToolbarButton">
        <ToolbarButton label="Suelto" Icon={IconAward} onClick={NOTHING} />
        <ToolbarButton label="Metido" Icon={IconAward} pressed onClick={NOTHING} />
        <ToolbarButton label="Apagado" Icon={IconAward} disabled onClick={NOTHING} />
        <ToolbarButton label="Con palabra" Icon={IconTrash} withLabel shortcut="mod+b" onClick={NOTHING} />
      </Shown>
      <Shown name="Fields">
        <TextInput label="Texto" description="Con una pista" defaultValue="Guatapé" />
        <TextInput label="Con error" error="No puede quedar vacío." />
        <TextInput label="Apagado" disabled defaultValue="Guatapé" />
        <TextInput label="Solo lectura" readOnly defaultValue="Guatapé" />
        <Textarea label="Texto largo" defaultValue="Varias líneas" />
        <NumberInput label="Número" defaultValue={1200} />
        <Select label="Opción" data={['Una', 'Dos']} defaultValue="Una" />
        <Checkbox label="Casilla" defaultChecked />
        <Checkbox label="Casilla apagada" disabled />
        <Switch label="Interruptor" defaultChecked />
      </Shown>
      <Shown name="SegmentedChoice">
        <SegmentedChoice label="Elegir una" value={choice} options={[{ value: 'one', label: 'Una' }, { value: 'two', label: 'Dos' }]} onChange={setChoice} />
        <SegmentedChoice label="Elegir una, apagado" value="one" disabled options={[{ value: 'one', label: 'Una' }, { value: 'two', label: 'Dos' }]} onChange={NOTHING} />
      </Shown>
      <Shown name="InlineEdit">
        <InlineEdit name="Nombre" value="Se corrige donde está" onSave={NOTHING} />
        <InlineEdit name="Nombre vacío" value="" placeholder="Escriba el nombre" onSave={NOTHING} />
        <InlineEdit name="Nombre fijo" value="Solo lectura" readOnly onSave={NOTHING} />
      </Shown>
      <Shown name="ConfirmInline">
        <ConfirmInline question="¿Borrarlo?" confirmLabel="Borrar" onConfirm={NOTHING}>{(ask) => <Button variant="default" onClick={ask}>Borrar…</Button>}</ConfirmInline>
      </Shown>
      <Shown name="Tabs">
        <Tabs defaultValue="a">
          <Tabs.List aria-label="Partes"><Tabs.Tab value="a">Primera</Tabs.Tab><Tabs.Tab value="b">Segunda</Tabs.Tab><Tabs.Tab value="c" disabled>Apagada</Tabs.Tab></Tabs.List>
          <Tabs.Panel value="a">Contenido</Tabs.Panel>
        </Tabs>
      </Shown>
      <Shown name="FailureNotice">
        <FailureNotice title="No se guardó" onRetry={NOTHING}>El disco está lleno.</FailureNotice>
        <FailureNotice tone="warning">Una fecha ya pasó.</FailureNotice>
        <FailureNotice tone="calm">Solo lectura.</FailureNotice>
      </Shown>
      <Shown name="SaveIndicator">
        <SaveIndicator tone="quiet" text="Sin cambios por guardar" />
        <SaveIndicator tone="saving" text="Guardando…" />
        <SaveIndicator tone="saved" text="Guardado 12:03 · en disco" />
        <SaveIndicator tone="failed" text="Sin guardar" />
      </Shown>
      <Shown name="ShortcutKeys"><ShortcutKeys shortcut="mod+shift+z" /></Shown>
      <Shown name="EmptyState"><EmptyState Icon={IconAward} title="Todavía no hay nada" actions={<Button>Agregar</Button>}>Diga qué hacer primero.</EmptyState></Shown>
      <Shown name="Panel">
        <Panel title="Un bloque" actions={<Button variant="default">Hacer</Button>}>Contenido</Panel>
        <Panel title="Al lado" kind="side" onClose={NOTHING}>Contenido</Panel>
      </Shown>
      <Shown name="ChainLinks">
        <ChainLinks from={[{ id: 'planNode:a', kind: 'Meta del plan', label: 'Cuidar los páramos' }]} feeds={[]} onOpen={NOTHING} />
      </Shown>
      <Shown name="Board">
        <Board
          label="Tablero"
          selected={card}
          onSelect={setCard}
          onMove={NOTHING}
          columns={[
            { id: 'todo', label: 'Por empezar', cards: [{ id: 'a', title: 'Feria del agua', detail: 'Alcaldía', warning: 'Esa fecha ya pasó' }, { id: 'b', title: 'Misión', detail: '' }] },
            { id: 'done', label: 'Hecha', cards: [] },
          ]}
        />
      </Shown>
      <Shown name="RecordForm"><SampleForm readOnly={false} /><SampleForm readOnly /></Shown>
      <Shown name="RecordTable"><SampleTable /></Shown>
    </main>
  );
}
