import { forEachDiagnostic, linter, lintKeymap } from '@codemirror/lint'
import { EditorView, keymap } from '@codemirror/view'
import { minimalSetup } from 'codemirror'
import { onrecord } from '../../../src/adapters/codemirror/index.js'
import { markdown } from '../../../src/document/formats/markdown.js'
import { DELAY } from './editor.js'

const source = onrecord({
  format: markdown,
  onAnalysis({ title }) {
    window.editor.looks++
    window.editor.title = title
  },
})
const extensions = [minimalSetup, keymap.of(lintKeymap), linter(source, { delay: DELAY })]
window.editor = {
  looks: 0,
  findings() {
    const found: { from: number; to: number; check: string }[] = []
    forEachDiagnostic(view.state, ({ source = '' }, from, to) => found.push({ from, to, check: source }))
    return found
  },
}
const view = new EditorView({ parent: document.body, extensions })
