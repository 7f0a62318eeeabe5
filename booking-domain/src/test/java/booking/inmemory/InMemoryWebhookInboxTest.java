package booking.inmemory;

import booking.contract.payment.WebhookInboxContract;

class InMemoryWebhookInboxTest implements WebhookInboxContract, Fresh {}
