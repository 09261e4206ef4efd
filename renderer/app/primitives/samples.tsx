import { RecordForm } from '@renderer/ui/records/RecordForm';
import { RecordTable, type TableColumn } from '@renderer/ui/records/RecordTable';
import type { FieldValue, FormField } from '@renderer/ui/records/form-field';
import { IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';

const STATES = [{ value: 'open', label: 'Abierta' }, { value: 'done', label: 'Hecha' }] as const;
const FIELDS: readonly FormField[] = [
  { kind: 'text', name: 'name', label: 'Nombre', value: 'Feria del agua', required: true },
  { kind: 'longText', name: 'notes', label: 'Notas', value: 'Con tildes y eñes', hint: 'Lo que ayude a recordar' },
  { kind: 'number', name: 'people', label: 'Personas', value: 1234.5 },
  { kind: 'date', name: 'day', label: 'Día', value: '2026-03-01', warning: 'Esa fecha ya pasó' },
  { kind: 'choice', name: 'state', label: 'Estado', value: 'open', options: STATES, clearable: true },
  { kind: 'choices', name: 'allies', label: 'Aliados', value: ['a'], options: [{ value: 'a', label: 'Dirección Distrital de Relaciones Internacionales' }] },
  { kind: 'words', name: 'tags', label: 'Etiquetas', value: ['agua', 'montaña'] },
  { kind: 'money', name: 'amount', label: 'Monto', value: { minor: 120_000_000, currency: 'COP' }, currency: 'COP' },
  { kind: 'heading', name: 'heading', label: 'Otra parte' },
  { kind: 'scale', name: 'interest', label: 'Interés', value: 2, steps: [{ value: 1, label: 'Poco', hint: 'Oye y se va' }, { value: 2, label: 'Medio', hint: 'Viene cuando lo llaman' }, { value: 3, label: 'Mucho', hint: 'Propone' }] },
];

/** A form with a field of each kind; one name is refused, so that its sentence is seen. */
export function SampleForm({ readOnly }: { readonly readOnly: boolean }): ReactNode {
  const [values, setValues] = useState<Readonly<Record<string, FieldValue>>>({});
  const fields = FIELDS.map((field) => ('value' in field && field.name in values ? ({ ...field, value: values[field.name] } as FormField) : field));
  return (
    <div role="group" aria-label={readOnly ? 'Formulario de solo lectura' : 'Formulario'}>
      <RecordForm
        fields={fields}
        readOnly={readOnly}
        onWrite={(name, value) => {
          if (value === 'x') return '«x» es muy corto para un nombre. Escríbalo completo.';
          setValues({ ...values, [name]: value });
          return true;
        }}
      />
    </div>
  );
}

interface Sample {
  readonly id: string;
  readonly name: string;
  readonly people: number | null;
  readonly state: string;
}

const COLUMNS: readonly TableColumn<Sample>[] = [
  { id: 'name', label: 'Nombre', width: 'minmax(8rem, 2fr)', sort: ({ name }) => name, cell: ({ name }) => name, edit: { kind: 'text', value: ({ name }) => name, required: true } },
  { id: 'people', label: 'Personas', width: '8rem', align: 'end', sort: ({ people }) => people, cell: ({ people }) => people ?? '', edit: { kind: 'number', value: ({ people }) => people, least: 0 } },
  { id: 'state', label: 'Estado', width: '8rem', groups: true, cell: ({ state }) => STATES.find(({ value }) => value === state)?.label ?? '', edit: { kind: 'choice', value: ({ state }) => state, options: STATES } },
];
const keyOf = ({ id }: Sample): string => id;

/** A table with all that a table can do. */
export function SampleTable(): ReactNode {
  const [rows, setRows] = useState<readonly Sample[]>([
    { id: 'a', name: 'Feria del agua', people: 300, state: 'open' },
    { id: 'b', name: 'Misión a Lima', people: null, state: 'done' },
  ]);
  const [selected, setSelected] = useState<string | null>('a');
  return (
    <div style={{ display: 'flex', width: '40rem', height: '16rem' }}>
      <RecordTable
        name="primitives"
        label="Muestra"
        columns={COLUMNS}
        rows={rows}
        keyOf={keyOf}
        selected={selected}
        onSelect={setSelected}
        onWrite={(changes) => {
          setRows(rows.map((row) => ({ ...row, ...Object.fromEntries(changes.filter(({ key }) => key === row.id).map(({ column, content }) => [column, content])) })));
          return true;
        }}
        acts={[{ id: 'remove', label: 'Borrar', Icon: IconTrash, run: (keys) => { setRows(rows.filter(({ id }) => !keys.includes(id))); } }]}
        onExport={() => undefined}
      />
    </div>
  );
}
