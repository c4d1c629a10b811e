"""The panels on the right: quotes, FAQs, notes and terms that follow the open section."""
