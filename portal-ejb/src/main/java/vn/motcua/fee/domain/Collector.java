package vn.motcua.fee.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import vn.motcua.fee.CollectorFacts;
import vn.motcua.fee.gateway.PaymentGateway.Payee;

/** Who collects for an agency from a day on: the names and numbers receipts and transfers need. */
@Entity
@Table(name = "fee_collector")
public class Collector {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fee_collector_seq")
  @SequenceGenerator(name = "fee_collector_seq", sequenceName = "fee_collector_seq")
  private Long id;

  private long agencyId;
  private String name;
  private String taxCode;
  private String address;
  private String formSymbol;
  private String receiptSymbol;
  private String bankBin;
  private String bankName;
  private String accountNumber;
  private String accountName;
  private int paymentDays;
  private LocalDate validFrom;
  private LocalDate validTo;
  private String source;

  protected Collector() {}

  /** A collector for the agency as the facts say. */
  public Collector(long agencyId, CollectorFacts facts) {
    this.agencyId = agencyId;
    this.validFrom = facts.validFrom();
    change(facts);
  }

  /** Replaces everything but the first day. */
  public void change(CollectorFacts facts) {
    name = facts.name();
    taxCode = facts.taxCode();
    address = facts.address();
    formSymbol = facts.formSymbol();
    receiptSymbol = facts.receiptSymbol();
    bankBin = facts.bankBin();
    bankName = facts.bankName();
    accountNumber = facts.accountNumber();
    accountName = facts.accountName();
    paymentDays = facts.paymentDays();
    validTo = facts.validTo();
    source = facts.source();
  }

  /** The account transfers go to. */
  public Payee payee() {
    return new Payee(bankBin, bankName, accountNumber, accountName);
  }

  /** How long an order may stay unpaid. */
  public Duration term() {
    return Duration.ofDays(paymentDays);
  }

  public long agencyId() {
    return agencyId;
  }

  public String name() {
    return name;
  }

  public String taxCode() {
    return taxCode;
  }

  public String address() {
    return address;
  }

  public String formSymbol() {
    return formSymbol;
  }

  public String receiptSymbol() {
    return receiptSymbol;
  }

  public String source() {
    return source;
  }
}
