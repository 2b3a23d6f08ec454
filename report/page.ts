// The script of the report: cards on hover and focus, margins beside their lines, filters, the picture’s size, the theme. The page reads well
// without it.
import { watchCards } from './page/cards.js'
import { watchControls } from './page/controls.js'
import { watchMargins } from './page/margins.js'
import { watchPicture } from './page/picture.js'
import { watchTheme } from './page/theme.js'

const align = watchMargins()
watchCards()
watchControls(align)
watchPicture()
watchTheme()
