import { BasedOn as BasedOn_f93deee1a21c2b73ada5363390f9cb46 } from '../../../components/BasedOn'
import { NoDiff as NoDiff_f93deee1a21c2b73ada5363390f9cb46 } from '../../../components/BasedOn'
import { NewEditionNotes as NewEditionNotes_536f056e26e2d392f95381e41cd2f0d8 } from '../../../components/NewEditionNotes'
import { Original as Original_e5c19a111dcfcc299afe4a9f50453a37 } from '../../../components/Original'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableGrid as TableGrid_04f98bb8f914c7473c4aecfc0841cc1e } from '../../../editor/TableGrid'
import { NoteLabel as NoteLabel_7fcfa83328e1da600505fb06fbc4d0ca } from '../../../editor/NoteLabel'
import { CleanPasteFeatureClient as CleanPasteFeatureClient_b7f6c954583a965055571791a65b7935 } from '../../../editor/CleanPaste'
import { TellFormFeatureClient as TellFormFeatureClient_3cca8dd2f98b60a2ae864923880befb9 } from '../../../editor/TellForm'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RomeInstantCell as RomeInstantCell_cbdfa250e7bc4dd8ac3cc528d3c06944 } from '../../../components/RomeInstantCell'
import { RomeInstant as RomeInstant_356b09b0f6f17dbcdc763df28634869f } from '../../../components/RomeInstant'
import { RomeInstantDiff as RomeInstantDiff_6be6a5e0b5833421c11d6ffd655e62d4 } from '../../../components/RomeInstantDiff'
import { AmountField as AmountField_2162e1ae8b17a72d483bab3150cc59d9 } from '../../../components/AmountField'
import { Autosave as Autosave_1258d11c7ab511fc380040e504ab9745 } from '../../../components/Autosave'
import { Presence as Presence_0d0f193d45a4324a2337aa3ebcec5fb1 } from '../../../components/Presence'
import { Languages as Languages_b18f152a52c28fd9d2b19fde97ee56c7 } from '../../../components/Languages'
import { Receipt as Receipt_91656d93debfce42f655ead4dcdb8af9 } from '../../../components/Receipt'
import { Checklist as Checklist_8682054ce822036acc09b68d820f4f55 } from '../../../components/Checklist'
import { Review as Review_1da3c86072cf835b03a01a473e6bae50 } from '../../../components/Review'
import { Schedules as Schedules_84f134f3dc5f003a64bb3519b42444c1 } from '../../../components/Schedules'
import { ShareDraft as ShareDraft_2fecee24e6ee590862a165784cbcf35f } from '../../../components/ShareDraft'
import { SavedFilters as SavedFilters_04a19ff41931146e296c22ad999b049a } from '../../../components/SavedFilters'
import { SelectionActs as SelectionActs_b36f38b48cee82410e081b7bad3ba49f } from '../../../components/SelectionActs'
import { NextEdition as NextEdition_18480ee2f1fa40485de190b672d52bd4 } from '../../../components/NextEdition'
import { Backlinks as Backlinks_5e78693ef317d06d61da2ab364e466ac } from '../../../components/Backlinks'
import { ShownImageNotes as ShownImageNotes_791a685509552e169687d0921ef8bf95 } from '../../../components/ImageNotes'
import { EmbeddedWords as EmbeddedWords_befb2c6dd327df4173af1d3e4bdbc7c8 } from '../../../components/EmbeddedWords'
import { ImageNotes as ImageNotes_791a685509552e169687d0921ef8bf95 } from '../../../components/ImageNotes'
import { PdfReadingField as PdfReadingField_5939fda127610b643fe864a9d65c23b1 } from '../../../components/PdfReading'
import { LogOut as LogOut_a1d50eec4416b8772b18720bfb79cb76 } from '../../../components/LogOut'
import { Icon as Icon_e21b4cf98974719248b0bfe603609515 } from '../../../components/Mark'
import { Logo as Logo_e21b4cf98974719248b0bfe603609515 } from '../../../components/Mark'
import { SearchEverywhere as SearchEverywhere_a0c89e7b7f8a553053a54d239b5c1d7f } from '../../../components/SearchEverywhere'
import { Shortcuts as Shortcuts_0f2fd93f89c9433a46487e2bb3f81d34 } from '../../../components/Shortcuts'
import { ForgetRefusals as ForgetRefusals_af36957c45a03194038149a6e350ae89 } from '../../../components/ForgetRefusals'
import { NewsroomLinks as NewsroomLinks_4b43118886e68c86d4d418e784ce9238 } from '../../../components/NewsroomLinks'
import { Tour as Tour_d5aa65a6b72b2c67f22f0c28d3044810 } from '../../../components/Tour'
import { Welcome as Welcome_8bc0a79ba68fecd0d220fb0029807b29 } from '../../../components/Welcome'
import { ProofAlarm as ProofAlarm_15f7eef5fd72ca62cffd2799fd57a663 } from '../../../components/ProofAlarm'
import { Desk as Desk_2027a875d27415c94a27967d3be57ed4 } from '../../../components/Desk'
import { Agenda as Agenda_1bf56e38ca1a8a5a8394b966ae9f6af5 } from '../../../components/Agenda'
import { Releases as Releases_5dd401b717f18b41ae0dfce037faa033 } from '../../../components/Releases'
import { Missing as Missing_54b690d06e63ef999395d7f37ae358cf } from '../../../components/Missing'
import { PictureGaps as PictureGaps_6fca27f469b19008c97dd9db74cc2db5 } from '../../../components/PictureGaps'
import { BrokenLinks as BrokenLinks_2b06da4dcfe04a8676bc533eb8f14f48 } from '../../../components/BrokenLinks'
import { LogInRuler as LogInRuler_c45e3b1f9c1a3f7add31817295443ba8 } from '../../../components/LogInRuler'
import { AuditView as AuditView_4ba70e0fe9584279c8aa6a7655c7eea2 } from '../../../components/AuditView'
import { AgendaView as AgendaView_1bf56e38ca1a8a5a8394b966ae9f6af5 } from '../../../components/Agenda'
import { TranslationsView as TranslationsView_a218f680153538234d2053dcdaefb7ac } from '../../../components/TranslationsView'
import { Handbook as Handbook_695c0c6c8374b79a665cfcf9240e5800 } from '../../../components/Handbook'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/BasedOn#BasedOn": BasedOn_f93deee1a21c2b73ada5363390f9cb46,
  "/components/BasedOn#NoDiff": NoDiff_f93deee1a21c2b73ada5363390f9cb46,
  "/components/NewEditionNotes#NewEditionNotes": NewEditionNotes_536f056e26e2d392f95381e41cd2f0d8,
  "/components/Original#Original": Original_e5c19a111dcfcc299afe4a9f50453a37,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/editor/TableGrid#TableGrid": TableGrid_04f98bb8f914c7473c4aecfc0841cc1e,
  "/editor/NoteLabel#NoteLabel": NoteLabel_7fcfa83328e1da600505fb06fbc4d0ca,
  "/editor/CleanPaste#CleanPasteFeatureClient": CleanPasteFeatureClient_b7f6c954583a965055571791a65b7935,
  "/editor/TellForm#TellFormFeatureClient": TellFormFeatureClient_3cca8dd2f98b60a2ae864923880befb9,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/RomeInstantCell#RomeInstantCell": RomeInstantCell_cbdfa250e7bc4dd8ac3cc528d3c06944,
  "/components/RomeInstant#RomeInstant": RomeInstant_356b09b0f6f17dbcdc763df28634869f,
  "/components/RomeInstantDiff#RomeInstantDiff": RomeInstantDiff_6be6a5e0b5833421c11d6ffd655e62d4,
  "/components/AmountField#AmountField": AmountField_2162e1ae8b17a72d483bab3150cc59d9,
  "/components/Autosave#Autosave": Autosave_1258d11c7ab511fc380040e504ab9745,
  "/components/Presence#Presence": Presence_0d0f193d45a4324a2337aa3ebcec5fb1,
  "/components/Languages#Languages": Languages_b18f152a52c28fd9d2b19fde97ee56c7,
  "/components/Receipt#Receipt": Receipt_91656d93debfce42f655ead4dcdb8af9,
  "/components/Checklist#Checklist": Checklist_8682054ce822036acc09b68d820f4f55,
  "/components/Review#Review": Review_1da3c86072cf835b03a01a473e6bae50,
  "/components/Schedules#Schedules": Schedules_84f134f3dc5f003a64bb3519b42444c1,
  "/components/ShareDraft#ShareDraft": ShareDraft_2fecee24e6ee590862a165784cbcf35f,
  "/components/SavedFilters#SavedFilters": SavedFilters_04a19ff41931146e296c22ad999b049a,
  "/components/SelectionActs#SelectionActs": SelectionActs_b36f38b48cee82410e081b7bad3ba49f,
  "/components/NextEdition#NextEdition": NextEdition_18480ee2f1fa40485de190b672d52bd4,
  "/components/Backlinks#Backlinks": Backlinks_5e78693ef317d06d61da2ab364e466ac,
  "/components/ImageNotes#ShownImageNotes": ShownImageNotes_791a685509552e169687d0921ef8bf95,
  "/components/EmbeddedWords#EmbeddedWords": EmbeddedWords_befb2c6dd327df4173af1d3e4bdbc7c8,
  "/components/ImageNotes#ImageNotes": ImageNotes_791a685509552e169687d0921ef8bf95,
  "/components/PdfReading#PdfReadingField": PdfReadingField_5939fda127610b643fe864a9d65c23b1,
  "/components/LogOut#LogOut": LogOut_a1d50eec4416b8772b18720bfb79cb76,
  "/components/Mark#Icon": Icon_e21b4cf98974719248b0bfe603609515,
  "/components/Mark#Logo": Logo_e21b4cf98974719248b0bfe603609515,
  "/components/SearchEverywhere#SearchEverywhere": SearchEverywhere_a0c89e7b7f8a553053a54d239b5c1d7f,
  "/components/Shortcuts#Shortcuts": Shortcuts_0f2fd93f89c9433a46487e2bb3f81d34,
  "/components/ForgetRefusals#ForgetRefusals": ForgetRefusals_af36957c45a03194038149a6e350ae89,
  "/components/NewsroomLinks#NewsroomLinks": NewsroomLinks_4b43118886e68c86d4d418e784ce9238,
  "/components/Tour#Tour": Tour_d5aa65a6b72b2c67f22f0c28d3044810,
  "/components/Welcome#Welcome": Welcome_8bc0a79ba68fecd0d220fb0029807b29,
  "/components/ProofAlarm#ProofAlarm": ProofAlarm_15f7eef5fd72ca62cffd2799fd57a663,
  "/components/Desk#Desk": Desk_2027a875d27415c94a27967d3be57ed4,
  "/components/Agenda#Agenda": Agenda_1bf56e38ca1a8a5a8394b966ae9f6af5,
  "/components/Releases#Releases": Releases_5dd401b717f18b41ae0dfce037faa033,
  "/components/Missing#Missing": Missing_54b690d06e63ef999395d7f37ae358cf,
  "/components/PictureGaps#PictureGaps": PictureGaps_6fca27f469b19008c97dd9db74cc2db5,
  "/components/BrokenLinks#BrokenLinks": BrokenLinks_2b06da4dcfe04a8676bc533eb8f14f48,
  "/components/LogInRuler#LogInRuler": LogInRuler_c45e3b1f9c1a3f7add31817295443ba8,
  "/components/AuditView#AuditView": AuditView_4ba70e0fe9584279c8aa6a7655c7eea2,
  "/components/Agenda#AgendaView": AgendaView_1bf56e38ca1a8a5a8394b966ae9f6af5,
  "/components/TranslationsView#TranslationsView": TranslationsView_a218f680153538234d2053dcdaefb7ac,
  "/components/Handbook#Handbook": Handbook_695c0c6c8374b79a665cfcf9240e5800,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
