import Link from 'next/link'
import { Wordmark } from '@/components/layout/wordmark'
import type { LinkView, ShopView } from '@/domain/catalog/views'

/** The colophon: who prints this, where to write, and where things are. */
export function Footer({ shop }: { shop: ShopView }) {
  return (
    <footer className="page mt-24 pb-10 lg:mt-32" data-screen-only>
      <div className="double-rule grid grid-cols-1 gap-x-8 gap-y-10 pt-10 sm:grid-cols-2 lg:grid-cols-12">
        <div className="sm:col-span-2 lg:col-span-5">
          <p className="text-32">
            <Wordmark name={shop.name} />
          </p>
          <p className="mt-3 max-w-sm font-serif text-17 text-ink-soft">{shop.tagline}</p>
          <Contact contact={shop.contact} />
        </div>
        {shop.footer.map((group) => (
          <nav key={group.title} aria-label={group.title} className="lg:col-span-2">
            <h2 className="caption mb-1">{group.title}</h2>
            <Links links={group.links} />
          </nav>
        ))}
        {shop.profiles.length > 0 && (
          <nav aria-label="Elsewhere" className="lg:col-span-2">
            <h2 className="caption mb-1">Elsewhere</h2>
            <Links links={shop.profiles} />
          </nav>
        )}
      </div>
      <p className="caption mt-12 border-t border-line pt-4">
        Set in Newsreader and Instrument Sans. Run with Stationer.
      </p>
    </footer>
  )
}

function Contact({ contact }: Pick<ShopView, 'contact'>) {
  return (
    <address className="mt-5 text-15 not-italic">
      {contact.addressLines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
      {contact.email && (
        <a className="link inline-block py-2.5" href={`mailto:${contact.email}`}>
          {contact.email}
        </a>
      )}
      {contact.phone && <span className="figures block">{contact.phone}</span>}
    </address>
  )
}

function Links({ links }: { links: LinkView[] }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={`${link.href} ${link.label}`}>
          <Link
            prefetch={false}
            href={link.href}
            className="inline-block py-2 text-15 hover:underline max-lg:py-2.5"
          >
            {link.label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
