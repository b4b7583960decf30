import type { Tx } from '@/db/transact'
import { demoActor } from '@/demo/actor'
import { type FilledCatalogue, shelfSlug } from '@/demo/fill-catalogue'
import { pages } from '@/demo/pages'
import { home, publication, shop } from '@/demo/shop'
import { createArticle } from '@/domain/publication/create-article'
import { publishArticle } from '@/domain/publication/publish-article'
import { changeSettings } from '@/domain/settings/change-settings'
import { defaultSettings } from '@/domain/settings/settings'
import { articlesPath, collectionPath, pagePath, productsPath } from '@/lib/paths'

/** Pages, and what the settings say of the shop. */
export async function fillShop(tx: Tx, { mediaIds }: FilledCatalogue): Promise<void> {
  for (const { title, ...contents } of pages) {
    const draft = await createArticle(tx, demoActor, { kind: 'page', title, contents })
    await publishArticle(tx, demoActor, draft)
  }
  const { hero, shelves, story } = home
  const link = (slug: string) => {
    const page = pages.find((one) => one.slug === slug)
    return { label: page?.title ?? slug, href: pagePath(slug) }
  }
  await changeSettings(tx, demoActor, {
    ...shop,
    contact: { ...shop.contact, addressLines: [...shop.contact.addressLines] },
    menu: [{ label: 'Journal', href: articlesPath() }, link('about')],
    footer: [
      {
        title: 'Shop',
        links: [{ label: 'All goods', href: productsPath() }, link('shipping'), link('returns')],
      },
      {
        title: 'Studio',
        links: [{ label: 'Journal', href: articlesPath() }, link('about'), link('privacy')],
      },
    ],
    publication: { ...defaultSettings.publication, ...publication },
    hero: {
      title: hero.title,
      text: hero.text,
      link: { label: hero.link.label, href: collectionPath(hero.link.collection) },
      mediaId: mediaIds.get(hero.picture) ?? null,
    },
    homeShelves: shelves.map(({ title, summary }, index) => ({
      title,
      summary,
      collection: shelfSlug(index),
    })),
    story: {
      title: story.title,
      body: story.text,
      link: { label: story.link.label, href: pagePath(story.link.page) },
      mediaId: mediaIds.get(story.picture) ?? null,
    },
    bankTransferInstructions: `Please transfer the total to Foxglove & Finch, IBAN DE02 1203 0000 0000 2020 51, BIC BYLADEM1001. We send your order as soon as the money is there.`,
  })
}
