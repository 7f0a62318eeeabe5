package booking.persistence.payment;

import booking.contract.payment.WebhookInboxContract;
import booking.persistence.OnPostgres;

class JooqWebhookInboxTest implements WebhookInboxContract, OnPostgres {}
