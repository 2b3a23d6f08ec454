import { Editor, Extension } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { findingsIn, onrecord } from '../../../src/adapters/prosemirror/index.js'
import { DELAY } from './editor.js'

const checked = Extension.create({
  name: 'onrecord',
  addProseMirrorPlugins: () => [
    onrecord({
      delay: DELAY,
      onAnalysis({ title }) {
        window.editor.looks++
        window.editor.title = title
      },
    }),
  ],
})
const editor = new Editor({ element: document.body, extensions: [StarterKit, checked] })
window.editor = {
  looks: 0,
  findings: () => findingsIn(editor.state).map(({ from, to, finding }) => ({ from, to, check: finding.check })),
}
