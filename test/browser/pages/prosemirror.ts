import { baseKeymap } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { findingsIn, onrecord } from '../../../src/adapters/prosemirror/index.js'
import { DELAY } from './editor.js'

const onAnalysis = () => {
  window.editor.looks++
}
const state = EditorState.create({ schema, plugins: [keymap(baseKeymap), onrecord({ delay: DELAY, onAnalysis })] })
const view = new EditorView(document.body, { state })
window.editor = {
  looks: 0,
  findings: () => findingsIn(view.state).map(({ from, to, finding }) => ({ from, to, check: finding.check })),
}
