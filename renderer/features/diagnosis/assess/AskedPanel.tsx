import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { CATALOG_BLOCKS, type BlockKind } from '@shared/domain/diagnosis/item-key';
import { blockName } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { listOf } from '@shared/document/document';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { Panel } from '@renderer/ui/panel/Panel';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { useBank } from '../use-bank';
import classes from './assess.module.css';
import { addQuestion, chooseBlock, editQuestion } from './commands';
import type { Answering } from './use-answering';

/** What is asked: the blocks of the catalogues, and the city's own questions. */
export function AskedPanel({ answering, readOnly }: { readonly answering: Answering | null; readonly readOnly: boolean }): ReactNode {
  const t = useTranslation();
  const bank = useBank();
  const blocks = useDocument((document) => listOf(document, 'assessmentBlock'));
  const allQuestions = useDocument((document) => listOf(document, 'customQuestion'));
  const questions = allQuestions.filter(({ asked }) => asked);
  const [text, setText] = useState('');

  const progress = (block: BlockKind): string => {
    const own = answering?.questions.filter((question) => question.block === block) ?? [];
    if (own.length === 0) {
      const count = block === 'own' ? 0 : bank.blocks[block].length;
      return t('diagnosis.assess.blockCount', { count });
    }
    const answered = own.filter((question) => answering?.isAnswered(question)).length;
    return t('diagnosis.assess.blockProgress', { answered, total: own.length });
  };

  return (
    <Panel title={t('diagnosis.assess.asked')}>
      <ul className={classes['blocks']}>
        {CATALOG_BLOCKS.map((block) => (
          <li key={block} title={t(`diagnosis.blockHint.${block}`)}>
            <Checkbox
              label={t(blockName(block))}
              checked={blocks.some((one) => one.block === block)}
              disabled={readOnly}
              onChange={(event) => { runCommand(chooseBlock, { block, items: bank.blocks[block], chosen: event.currentTarget.checked }); }}
            />
            <span className={classes['count']}>{progress(block)}</span>
          </li>
        ))}
      </ul>
      {questions.length === 0 ? null : (
        <>
          <h3 className={classes['minor']}>{t('diagnosis.block.own')}</h3>
          <ul className={classes['own']}>
            {questions.map(({ id, name }) => (
              <li key={id}>
                <span>{name}</span>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  disabled={readOnly}
                  aria-label={t('diagnosis.assess.putAway', { name })}
                  onClick={() => { runCommand(editQuestion, { id, fields: { asked: false } }); }}
                >
                  <IconX size={14} />
                </ActionIcon>
              </li>
            ))}
          </ul>
        </>
      )}
      <TextInput
        mt="sm"
        size="sm"
        aria-label={t('diagnosis.assess.addQuestion')}
        placeholder={t('diagnosis.assess.questionPlaceholder')}
        value={text}
        disabled={readOnly}
        onChange={(event) => { setText(event.currentTarget.value); }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return;
          if (runCommand(addQuestion, { name: text }).ok) setText('');
        }}
      />
    </Panel>
  );
}
