import type { ThemeConfig } from 'antd'
import { tokens } from '../ui/tokens'

/** The component library in our colours: its own primary is blue, which is a warning here. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: tokens.primary,
    colorInfo: tokens.primary,
    colorLink: tokens.primary,
    colorSuccess: tokens.primary,
    colorError: tokens.warnRed,
    colorWarning: tokens.warnYellow,
    // Derived from so dark a yellow it would be mud.
    colorWarningBg: tokens.warnYellowTint,
    colorWarningBorder: tokens.warnYellowLine,
    colorText: tokens.ink,
    colorTextSecondary: tokens.inkSoft,
    colorTextDescription: tokens.inkSoft,
    colorTextPlaceholder: tokens.inkFaint,
    // Derived from so deep a green they would be grey.
    colorInfoBg: tokens.tint,
    colorInfoBorder: tokens.line,
    colorSuccessBg: tokens.tint,
    colorSuccessBorder: tokens.line,
    colorBgLayout: tokens.ground,
    colorBorderSecondary: tokens.line,
    borderRadius: 8,
    fontSize: 15,
    fontFamily: 'inherit',
  },
  components: {
    Layout: { siderBg: tokens.deep, headerBg: tokens.surface, bodyBg: tokens.ground },
    Menu: {
      darkItemBg: tokens.deep,
      darkSubMenuItemBg: tokens.deep,
      darkItemSelectedBg: tokens.primary,
      darkItemColor: '#e4f1ee',
    },
    Table: { headerBg: tokens.sunken },
    Tree: { nodeSelectedBg: tokens.tint },
    // Rounder than this, so small a box would be taken for one of those of which only one can be chosen.
    Checkbox: { borderRadiusSM: 3 },
    Tag: { defaultBg: tokens.tint, defaultColor: tokens.deep },
  },
}
